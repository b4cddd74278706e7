using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Runs;

/// <summary>The folder that holds the store of a run.</summary>
internal sealed class StoreFolder : IDisposable
{
    private StoreFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Whether the store goes when this is closed.</summary>
    public bool Goes { get; set; }

    /// <summary>A folder that was asked for.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="goesOn">Whether the run goes on with what is there; else that is forgotten.</param>
    /// <exception cref="UsageException">What is there cannot be removed.</exception>
    public static StoreFolder At(string path, bool goesOn)
    {
        try
        {
            if (!goesOn) RegisterStore.Delete(path);
            return new StoreFolder(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không xóa được kho cũ trong {path}: {exception.Message}", $"The former store in {path} cannot be removed: {exception.Message}");
        }
    }

    /// <summary>A folder for this run alone, beside its output where that is a file.</summary>
    public static StoreFolder Temporary(string? output)
    {
        bool isDevice = output is null || System.IO.Path.GetFullPath(output).StartsWith("/dev/", StringComparison.Ordinal);
        string beside = isDevice ? System.IO.Path.GetTempPath() : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(output!))!;
        return new StoreFolder(System.IO.Path.Combine(beside, $".civilstatus-{System.IO.Path.GetRandomFileName()}")) { Goes = true };
    }

    public void Dispose()
    {
        if (!Goes) return;
        try
        {
            RegisterStore.Delete(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The results are there; what is left behind says so by its name.
        }
    }
}
