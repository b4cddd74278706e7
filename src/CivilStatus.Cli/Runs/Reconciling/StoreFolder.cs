using CivilStatus.Cli.Commands;

namespace CivilStatus.Cli.Runs.Reconciling;

/// <summary>The folder that a reconciliation works in: the one asked for, which is kept, or one beside the output that goes when it is closed.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly bool isKept;

    private StoreFolder(string path, bool isKept) => (Path, this.isKept) = (path, isKept);

    public string Path { get; }

    public static StoreFolder Of(ReconcileArguments arguments)
    {
        if (arguments.Store is not { } asked) return Temporary(arguments.Output);
        bool isUsed = Directory.Exists(asked) && Directory.EnumerateFileSystemEntries(asked).Any();
        if (isUsed && !arguments.Resume)
            throw new UsageException(
                $"Thư mục {asked} đã có dữ liệu. Thêm --resume để làm tiếp lần chạy dở, hoặc chọn thư mục trống.",
                $"The folder {asked} is not empty. Add --resume to go on with the broken run, or choose an empty folder.");
        return new StoreFolder(asked, isKept: true);
    }

    public void Dispose()
    {
        if (isKept) return;
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The results are there; what is left behind says so by its name.
        }
    }

    private static StoreFolder Temporary(string? output)
    {
        bool isDevice = output is null || System.IO.Path.GetFullPath(output).StartsWith("/dev/", StringComparison.Ordinal);
        string beside = isDevice ? System.IO.Path.GetTempPath() : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(output!))!;
        return new StoreFolder(System.IO.Path.Combine(beside, $".civilstatus-{System.IO.Path.GetRandomFileName()}"), isKept: false);
    }
}
