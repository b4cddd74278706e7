using CivilStatus.Validation.Formats;

namespace CivilStatus.Cli.Commands;

/// <summary>The files of entries named on the command line, opened one after the other as they are reached.</summary>
internal static class EntryFiles
{
    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".csv", ".tsv", ".ndjson", ".jsonl", ".json", ".parquet"], OfPersons = [".csv", ".tsv", ".ndjson", ".jsonl", ".json"];

    /// <summary>The files named, and in place of a folder the files of entries in it and below, by name.</summary>
    /// <exception cref="UsageException">A folder holds none, or cannot be read.</exception>
    public static string[] In(IEnumerable<string> named) => [.. named.SelectMany(path => path != "-" && Directory.Exists(path) ? InFolder(path, Extensions) : [path])];

    /// <summary>The file named, or the files of persons in the folder named and below, by name.</summary>
    /// <exception cref="UsageException">The folder holds none, or cannot be read.</exception>
    public static string[] OfPersonsIn(string path) => Directory.Exists(path) ? InFolder(path, OfPersons) : [path];

    private static string[] InFolder(string folder, string[] extensions)
    {
        try
        {
            string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(f).StartsWith('~') && !Path.GetFileName(f).StartsWith('.'))
                .Order(StringComparer.Ordinal)];
            if (files.Length > 0) return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không đọc được thư mục {folder}: {exception.Message}", $"The folder {folder} cannot be read: {exception.Message}");
        }
        throw new UsageException(
            $"Thư mục {folder} không có tệp dữ liệu nào ({string.Join(", ", extensions)}).",
            $"The folder {folder} holds no file that could be read ({string.Join(", ", extensions)}).");
    }

    public static IEnumerable<Func<EntrySource>> Of(IEnumerable<string> files)
        => files.Select<string, Func<EntrySource>>(f => () => f == "-" ? EntrySource.Open(Console.OpenStandardInput(), "-") : EntrySource.Open(f));
}
