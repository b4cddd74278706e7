using CivilStatus.Cli.Runs.Resuming;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Runs.Registers;

/// <summary>The folder that holds the store of a run: the one that was named, or one beside the output, which goes when the run has ended.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly bool isNamed;

    private StoreFolder(string path, bool isNamed) => (Path, this.isNamed) = (path, isNamed);

    public string Path { get; }

    /// <summary>Whether the run has ended and nobody will go on with it.</summary>
    public bool IsDone { get; set; }

    /// <param name="named">The folder of the command line; null takes one beside the output, or a temporary one.</param>
    /// <param name="output">The output.</param>
    /// <param name="saved">The run that is gone on with; null begins anew.</param>
    public static StoreFolder Of(string? named, string? output, SavedRun? saved)
    {
        string path = named ?? (output is null ? System.IO.Path.Combine(System.IO.Path.GetTempPath(), "civilstatus-" + Guid.NewGuid().ToString("N")) : output + ".store");
        try
        {
            if (saved is null) RegisterStore.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không xóa được kho tạm cũ trong {path}: {exception.Message}", $"The former store in {path} cannot be removed: {exception.Message}");
        }
        return new StoreFolder(path, named is not null) { IsDone = output is null };
    }

    public void Dispose()
    {
        if (!IsDone || isNamed) return;
        try
        {
            RegisterStore.Delete(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is left behind is a folder of ours, and the results stand.
        }
    }
}
