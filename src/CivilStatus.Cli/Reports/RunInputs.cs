namespace CivilStatus.Cli.Reports;

/// <summary>Tells which of the files of a run a record came from.</summary>
internal sealed class RunInputs(IReadOnlyList<string> files)
{
    public string this[int file] => files[file];

    /// <summary>The file of a source such as <c>so.xlsx#DL Import!2</c>, the longest name that fits; null where it is of none.</summary>
    public int? Of(string source)
    {
        int? best = null;
        for (int i = 0; i < files.Count; i++)
            if (IsOf(source, files[i]) && (best is not { } known || files[i].Length > files[known].Length)) best = i;
        return best;
    }

    /// <summary>A source as it is called within its file, such as <c>DL Import!2</c>.</summary>
    public string Within(int file, string source) => source.StartsWith(files[file] + "#", StringComparison.Ordinal) ? source[(files[file].Length + 1)..] : source;

    private static bool IsOf(string source, string input) => source.StartsWith(input, StringComparison.Ordinal) && (source.Length == input.Length || source[input.Length] == '#');
}
