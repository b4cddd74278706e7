using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;

namespace CivilStatus.Cli.Runs;

/// <summary>No bar: standard error is no terminal. Diagnostics are written as lines.</summary>
internal sealed class QuietProgress(TextWriter error, Language language) : IBulkProgress
{
    public void Started(EntrySource source)
    {
    }

    public void Advanced(EntrySource source, long records)
    {
    }

    public void Said(ReadDiagnostic diagnostic) => error.WriteLine($"{diagnostic.Place}: {diagnostic.Message.In(language.Code)}");
}
