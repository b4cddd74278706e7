namespace CivilStatus.Cli.Runs.Resuming;

/// <summary>What tells a file, or the files of a folder, from what stood in their place before.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Length">How many bytes; −1 where nothing is there.</param>
/// <param name="Changed">When any of them was last written, in ticks.</param>
internal sealed record FileStamp(string Path, long Length, long Changed)
{
    public static FileStamp Of(string path)
    {
        try
        {
            FileInfo[] files = Directory.Exists(path) ? new DirectoryInfo(path).GetFiles("*", SearchOption.AllDirectories) : [new FileInfo(path)];
            return new FileStamp(path, files.Sum(f => f.Length), files.Select(f => f.LastWriteTimeUtc.Ticks).DefaultIfEmpty().Max());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileStamp(path, -1, 0);
        }
    }
}
