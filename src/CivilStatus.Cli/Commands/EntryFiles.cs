using CivilStatus.Validation.Formats;

namespace CivilStatus.Cli.Commands;

/// <summary>The files of entries named on the command line, opened one after the other as they are reached.</summary>
internal static class EntryFiles
{
    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".csv", ".tsv", ".ndjson", ".jsonl", ".json", ".parquet"];

    /// <summary>The files named, and in place of a folder the files of entries in it and below, by name.</summary>
    /// <exception cref="UsageException">A folder holds none, or cannot be read.</exception>
    public static string[] In(IEnumerable<string> named) => [.. named.SelectMany(path => path != "-" && Directory.Exists(path) ? InFolder(path) : [path])];

    private static string[] InFolder(string folder)
    {
        try
        {
            string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && !Path.GetFileName(f).StartsWith('~') && !Path.GetFileName(f).StartsWith('.'))
                .Order(StringComparer.Ordinal)];
            if (files.Length > 0) return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không đọc được thư mục {folder}: {exception.Message}", $"The folder {folder} cannot be read: {exception.Message}");
        }
        throw new UsageException(
            $"Thư mục {folder} không có tệp dữ liệu nào ({string.Join(", ", Extensions)}).",
            $"The folder {folder} holds no file of entries ({string.Join(", ", Extensions)}).");
    }

    public static IEnumerable<Func<EntrySource>> Of(IEnumerable<string> files)
        => files.Select<string, Func<EntrySource>>(f => () => f == "-" ? EntrySource.Open(Console.OpenStandardInput(), "-") : EntrySource.Open(f));
}
