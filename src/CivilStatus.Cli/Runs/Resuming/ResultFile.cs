namespace CivilStatus.Cli.Runs.Resuming;

/// <summary>Opens the file that results go to.</summary>
internal static class ResultFile
{
    /// <summary>A new file; one of that name is overwritten, and a run that was to go on there forgotten.</summary>
    public static FileStream Create(string path)
    {
        FileStream file = Open(path, FileMode.Create);
        if (File.Exists(SavedRun.PathOf(path))) File.Delete(SavedRun.PathOf(path));
        return file;
    }

    /// <summary>The file of a broken run, without what was written after it was last saved.</summary>
    public static FileStream Continue(string path, SavedRun saved)
    {
        FileStream file = Open(path, FileMode.OpenOrCreate);
        if (file.Length < saved.OutputLength)
        {
            file.Dispose();
            throw new UsageException(
                $"Không tiếp tục được: {path} ngắn hơn phần đã ghi ({saved.OutputLength} byte). Hãy bỏ --resume để chạy lại từ đầu.",
                $"The run cannot go on: {path} is shorter than what was written ({saved.OutputLength} bytes). Leave out --resume to begin anew.");
        }
        file.SetLength(saved.OutputLength);
        file.Seek(0, SeekOrigin.End);
        return file;
    }

    private static FileStream Open(string path, FileMode mode)
    {
        try
        {
            return new FileStream(path, mode, FileAccess.Write, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không ghi được {path}: {exception.Message}", $"{path} cannot be written: {exception.Message}");
        }
    }
}
