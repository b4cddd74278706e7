using CivilStatus.Validation.Formats;

namespace CivilStatus.Cli.Commands;

/// <summary>The files of entries named on the command line, opened one after the other as they are reached.</summary>
internal static class EntryFiles
{
    public static IEnumerable<Func<EntrySource>> Of(IEnumerable<string> files)
        => files.Select<string, Func<EntrySource>>(f => () => f == "-" ? EntrySource.Open(Console.OpenStandardInput(), "-") : EntrySource.Open(f));
}
