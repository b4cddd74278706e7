using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CivilStatus.Tests;

namespace CivilStatus.Packages.Tests;

[Collection(PackedPackagesCollection.Name)]
public sealed class UsingThePackages(PackedPackages packages)
{
    private const string MotherOfTwelve = "Mẹ 12 tuổi khi sinh con (mẹ sinh 01/03/1984, con sinh 12/05/1996).";

    [Fact]
    public void The_five_lines_of_the_readme_run_in_a_new_project()
    {
        string code = Readme.FirstCode(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md")));
        Assert.Equal(5, code.TrimEnd().Split("\n\n")[1].Split('\n').Length);
        Assert.All(["CivilStatus.Validation", "CivilStatus.Catalogue.Vietnam"], id => Assert.Equal(code, Readme.FirstCode(packages[id].Read("README.md"))));

        string printed = UserProject.Create(packages, "console", code, "CivilStatus.Catalogue.Vietnam").Run();

        Assert.Contains($"KS106 Note: {MotherOfTwelve}", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_of_the_hosting_package_validates_what_is_posted_to_it()
    {
        string code = Readme.FirstCode(packages["CivilStatus.Validation.Hosting"].Read("README.md"));
        using Process service = UserProject.Create(packages, "web", code, "CivilStatus.Validation.Hosting").Start("--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(service) };
            using var content = new StringContent("""{"event":"birth","child":{"born":"12/05/1996"},"mother":{"born":"01/03/1984"}}""", Encoding.UTF8, "application/json");

            using HttpResponseMessage answer = await client.PostAsync(new Uri("/civil-status/validate", UriKind.Relative), content);

            string text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, text);
            IEnumerable<string> messages = JsonDocument.Parse(text).RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("message").GetString()!);
            Assert.Contains(messages, m => m.StartsWith(MotherOfTwelve, StringComparison.Ordinal));
            Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        }
        finally
        {
            service.Kill(entireProcessTree: true);
            await service.WaitForExitAsync();
        }
    }

    [Fact]
    public void The_tool_installs_and_validates()
    {
        string folder = packages.NewFolder("tool");
        Dotnet.Run(folder, packages.Environment, "tool", "install", "CivilStatus.Cli", "--tool-path", ".", "--version", packages["CivilStatus.Cli"].Version);
        string tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "civilstatus.exe" : "civilstatus"), sample = Path.Combine(RepositoryFolder.Root, "samples", "registers", "so-khai-sinh-158.xlsx");

        string versions = Dotnet.Run(tool, folder, [], ["version"]);
        string report = Dotnet.Run(tool, folder, [], ["validate", sample, "--as-of", "2026-11-29"]);

        Assert.Equal($"civilstatus {packages["CivilStatus.Cli"].Version}\ncatalogue vn {packages["CivilStatus.Catalogue.Vietnam"].Version}\n", versions.ReplaceLineEndings("\n"));
        Assert.Contains("300 trường hợp = ", report, StringComparison.Ordinal);
    }

    private static async Task<Uri> AddressOf(Process service)
    {
        const string Listening = "Now listening on: ";
        var said = new StringBuilder();
        while (await service.StandardOutput.ReadLineAsync() is { } line)
        {
            said.AppendLine(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and int at) return new Uri(line[(at + Listening.Length)..].Trim());
        }
        throw new InvalidOperationException($"The service ended before it listened:\n{said}{await service.StandardError.ReadToEndAsync()}");
    }
}
