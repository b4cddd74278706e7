using System.Diagnostics;

namespace CivilStatus.Packages.Tests;

/// <summary>A new project of a user, outside the repository, that has our code from packages only.</summary>
internal sealed class UserProject
{
    // Nothing answers there: a program that asks the network for anything fails.
    private static readonly Dictionary<string, string> Offline = new()
    {
        ["HTTP_PROXY"] = "http://127.0.0.1:9", ["HTTPS_PROXY"] = "http://127.0.0.1:9", ["ALL_PROXY"] = "http://127.0.0.1:9", ["NO_PROXY"] = "127.0.0.1",
    };

    private readonly string folder;

    private UserProject(string folder) => this.folder = folder;

    private string Program => Path.Combine(folder, "out", "UserProject.dll");

    /// <summary>Makes a project from a template of the SDK, gives it packages and a program, and builds it.</summary>
    public static UserProject Create(PackedPackages packages, string template, string program, params string[] references)
    {
        string folder = packages.NewFolder(template);
        Dotnet.Run(folder, packages.Environment, "new", template, "--name", "UserProject", "--output", ".", "--no-restore");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        string project = Path.Combine(folder, "UserProject.csproj");
        string items = string.Concat(references.Select(id => $"""<PackageReference Include="{id}" Version="{packages[id].Version}" />"""));
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", $"<ItemGroup>{items}</ItemGroup></Project>", StringComparison.Ordinal));
        Dotnet.Run(folder, packages.Environment, "build", "-o", "out", "-warnaserror");
        return new UserProject(folder);
    }

    /// <summary>Runs it to its end, without a network, and gives what it printed.</summary>
    public string Run() => Dotnet.Run(folder, Offline, Program);

    /// <summary>Starts it, without a network but this machine's own.</summary>
    public Process Start(params string[] arguments) => Dotnet.Start("dotnet", folder, Offline, [Program, .. arguments]);
}
