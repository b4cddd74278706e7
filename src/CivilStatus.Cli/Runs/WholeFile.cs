using CivilStatus.Cli.Runs.Resuming;

namespace CivilStatus.Cli.Runs;

/// <summary>
/// A file that is there when it is whole, and not before: it is written under another name beside its place and moved there.
/// What stood there stays until then, and for good where the run fails.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string path, unfinished;
    private bool isComplete;

    private WholeFile(string path)
    {
        // What is no file, such as /dev/stdout, is written to as it is.
        bool isDevice = Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
        (this.path, unfinished) = (path, isDevice ? path : path + ".tmp");
        Stream = ResultFile.Create(unfinished);
    }

    /// <summary>What to write to.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <exception cref="UsageException">None can be written there.</exception>
    public static WholeFile Create(string path)
    {
        if (Directory.Exists(path)) throw new UsageException($"Không ghi được {path}: đó là một thư mục.", $"{path} cannot be written: it is a folder.");
        return new WholeFile(path);
    }

    /// <summary>All of it is written; it takes its place when it is closed.</summary>
    public void Complete()
    {
        Stream.Flush(flushToDisk: unfinished != path);
        isComplete = true;
    }

    /// <summary>Closes the file and moves it to its place; leaves nothing of one that was not completed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (unfinished == path) return;
        if (!isComplete)
        {
            File.Delete(unfinished);
            return;
        }
        File.Move(unfinished, path, overwrite: true);
        // A broken run that was to go on in what stood there cannot any more.
        File.Delete(SavedRun.PathOf(path));
    }
}
