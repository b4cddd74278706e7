namespace CivilStatus.Validation.Registers.Tests;

/// <summary>A folder that a test may write to and that goes with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("registers-");

    public string Path => folder.FullName;

    public string PathOf(string name) => System.IO.Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
