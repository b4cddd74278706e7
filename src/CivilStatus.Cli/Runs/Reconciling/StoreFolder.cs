using CivilStatus.Cli.Commands;
using CivilStatus.Validation.Registers;

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
        try
        {
            // As validate does: without --resume a former run there is forgotten.
            if (!arguments.Resume) RegisterStore.Delete(asked);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không xóa được kho cũ trong {asked}: {exception.Message}", $"The former store in {asked} cannot be removed: {exception.Message}");
        }
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
