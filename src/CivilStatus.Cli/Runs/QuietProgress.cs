using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats;

namespace CivilStatus.Cli.Runs;

/// <summary>No bar: standard error is no terminal. Diagnostics are written as lines.</summary>
internal sealed class QuietProgress(TextWriter error, Language language) : IRunProgress
{
    public void Start(EntrySource source)
    {
    }

    public void Advance(EntrySource source, long records)
    {
    }

    public void Say(ReadDiagnostic diagnostic) => error.WriteLine($"{diagnostic.Place}: {diagnostic.Message.In(language.Code)}");
}
