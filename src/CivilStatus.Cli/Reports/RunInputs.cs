namespace CivilStatus.Cli.Reports;

/// <summary>Tells which of the files of a run a record came from.</summary>
internal sealed class RunInputs
{
    private readonly IReadOnlyList<string> files;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public RunInputs(IReadOnlyList<string> files)
    {
        this.files = files;
        for (int i = 0; i < files.Count; i++) numbers.TryAdd(files[i], i);
    }

    public string this[int file] => files[file];

    /// <summary>The file of a source such as <c>so.xlsx#DL Import!2</c>, the longest name that fits; null where it is of none.</summary>
    public int? Of(string source)
    {
        for (int end = source.Length; end > 0; end = source.LastIndexOf('#', end - 1))
            if (numbers.TryGetValue(source[..end], out int file)) return file;
        return null;
    }

    /// <summary>A source as it is called within its file, such as <c>DL Import!2</c>; where a cell of the row is meant, <c>DL Import!C2</c>.</summary>
    public string Within(int file, string source, string? cell = null)
    {
        string place = source.StartsWith(files[file] + "#", StringComparison.Ordinal) ? source[(files[file].Length + 1)..] : source;
        return cell is null ? place : place[..(place.LastIndexOf('!') + 1)] + cell;
    }
}
