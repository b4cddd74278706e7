using System.Text.Json;
using System.Xml.Linq;
using CivilStatus.Tests;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

public sealed class DirectionOfDependencies
{
    private const string Core = "CivilStatus.Validation";

    /// <summary>What each project may refer to; nothing points the other way.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Core] = [],
        ["CivilStatus.Catalogue.Vietnam"] = [Core],
        ["CivilStatus.Validation.Authoring"] = [Core],
        ["CivilStatus.Validation.Formats"] = [Core],
        ["CivilStatus.Validation.Registers"] = [Core],
        // A service has the national catalogue without being told where it is.
        ["CivilStatus.Validation.Hosting"] = [Core, "CivilStatus.Catalogue.Vietnam"],
        ["CivilStatus.Validation.Testing"] = [Core, "CivilStatus.Catalogue.Vietnam"],
        ["CivilStatus.Cli"] = [Core, "CivilStatus.Validation.Authoring", "CivilStatus.Validation.Formats", "CivilStatus.Validation.Registers", "CivilStatus.Catalogue.Vietnam"],
    };

    [Fact]
    public void Projects_refer_only_to_what_they_may()
    {
        string[] projects = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "src"), "*.csproj", SearchOption.AllDirectories);
        Assert.NotEmpty(projects);
        foreach (string project in projects)
        {
            string name = Path.GetFileNameWithoutExtension(project);
            Assert.True(Allowed.ContainsKey(name), $"{name} is no project of the design.");
            Assert.Empty(References(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).Except(Allowed[name]).Select(r => $"{name} → {r}"));
        }
    }

    [Fact]
    public void The_only_package_of_the_core_is_NodaTime()
        => Assert.Equal(["NodaTime"], References(Path.Combine(RepositoryFolder.Root, "src", Core, Core + ".csproj"), "PackageReference"));

    [Fact]
    public void What_the_core_brings_along_is_NodaTime_and_nothing_of_the_expression_parser()
    {
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "CivilStatus.Validation.Authoring.Tests.deps.json")));
        var dependencies = assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .ToDictionary(l => l.Name.Split('/')[0], l => l.Value.TryGetProperty("dependencies", out JsonElement d) ? d.EnumerateObject().Select(p => p.Name).ToArray() : []);

        Assert.Equal(["NodaTime"], Closure(Core, dependencies).Where(d => d != Core).Order());
        Assert.Contains("System.Linq.Dynamic.Core", Closure("CivilStatus.Validation.Authoring", dependencies));
        Assert.DoesNotContain(typeof(Validator).Assembly.GetReferencedAssemblies(), a => a.Name is "System.Linq.Dynamic.Core" or "RulesEngine" or "FluentValidation" or "FastExpressionCompiler");
    }

    private static HashSet<string> Closure(string library, Dictionary<string, string[]> dependencies)
    {
        var closure = new HashSet<string>();
        var open = new Stack<string>([library]);
        while (open.TryPop(out string? next))
            if (closure.Add(next))
                foreach (string dependency in dependencies.GetValueOrDefault(next, [])) open.Push(dependency);
        return closure;
    }

    private static IEnumerable<string> References(string project, string kind)
        => XDocument.Load(project).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
