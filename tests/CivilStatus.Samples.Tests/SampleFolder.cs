namespace CivilStatus.Samples.Tests;

/// <summary>The committed samples.</summary>
internal static class SampleFolder
{
    public static string Path { get; } = Find();

    public static string PathOf(string name) => System.IO.Path.Combine(Path, name);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Validation.sln"))) return System.IO.Path.Combine(folder.FullName, "samples", "registers");
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Validation.sln.");
    }
}
