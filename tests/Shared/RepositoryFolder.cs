namespace CivilStatus.Tests;

/// <summary>Finds the files of the repository that the tests were built from.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = Find();

    public static string Catalogue => Path.Combine(Root, "src", "CivilStatus.Catalogue.Vietnam", "catalogue");

    public static string Bundle => Path.Combine(Root, "src", "CivilStatus.Catalogue.Vietnam", "vn.bundle");

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Validation.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Validation.sln: run the tests inside the repository.");
    }
}
