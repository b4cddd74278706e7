namespace CivilStatus.Validation.Formats.Tests;

/// <summary>A folder for the files of one test; gone with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("civilstatus-").FullName;

    public string this[string name] => Path.Combine(path, name);

    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    public void Dispose() => Directory.Delete(path, recursive: true);
}
