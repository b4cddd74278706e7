namespace CivilStatus.Cli.Commands;

/// <summary>The files of one side of a reconciliation: a file, or those of a folder and its folders, by name.</summary>
internal static class SideFiles
{
    private static readonly string[] OfEntries = [".xlsx", ".xlsm", ".csv", ".tsv", ".ndjson", ".jsonl", ".json", ".parquet"], OfPersons = [".csv", ".tsv", ".ndjson", ".jsonl", ".json"];

    public static string[] Entries(string path) => In(path, OfEntries);

    public static string[] Persons(string path) => In(path, OfPersons);

    private static string[] In(string path, string[] extensions)
    {
        if (!Directory.Exists(path)) return [path];
        try
        {
            string[] files = [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(f => extensions.Contains(Path.GetExtension(f).ToLowerInvariant()) && Path.GetFileName(f)[0] is not '.' and not '~').Order(StringComparer.Ordinal)];
            if (files.Length > 0) return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không đọc được thư mục {path}: {exception.Message}", $"The folder {path} cannot be read: {exception.Message}");
        }
        string kinds = string.Join(", ", extensions);
        throw new UsageException($"Thư mục {path} không có tệp nào dạng {kinds}.", $"The folder {path} has no files of the kinds {kinds}.");
    }
}
