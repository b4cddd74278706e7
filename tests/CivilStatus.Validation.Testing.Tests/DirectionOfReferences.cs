using CivilStatus.Tests;

namespace CivilStatus.Validation.Testing.Tests;

/// <summary>FsCheck comes to nobody who does not test, and no test runner to those who do.</summary>
public sealed class DirectionOfReferences
{
    [Fact]
    public void Nothing_that_is_shipped_refers_to_the_testing_package()
    {
        string[] projects = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories);

        Assert.DoesNotContain(projects, p => File.ReadAllText(p).Contains("CivilStatus.Validation.Testing.csproj", StringComparison.Ordinal));
        Assert.Equal(["CivilStatus.Validation.Testing.csproj"], projects.Where(p => File.ReadAllText(p).Contains("FsCheck", StringComparison.Ordinal)).Select(Path.GetFileName));
    }

    [Fact]
    public void The_package_needs_no_test_runner()
        => Assert.DoesNotContain(typeof(EntryGen).Assembly.GetReferencedAssemblies(), a => a.Name!.Contains("xunit", StringComparison.OrdinalIgnoreCase));
}
