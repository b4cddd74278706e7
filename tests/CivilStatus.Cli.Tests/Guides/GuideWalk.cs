using CivilStatus.Tests;

namespace CivilStatus.Cli.Tests.Guides;

/// <summary>Does what a guide says, step by step, in a copy of the national catalogue.</summary>
internal sealed class GuideWalk(TemporaryFolder folder)
{
    private const string Tool = "civilstatus ";

    private string? found, file, output;

    private string Catalogue => folder.PathOf("catalogue");

    /// <summary>Puts the national catalogue and its bundle where the guide has its reader copy them to.</summary>
    public void CopyCatalogue()
    {
        foreach (string source in Directory.EnumerateFiles(RepositoryFolder.Catalogue, "*.json", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Catalogue, Path.GetRelativePath(RepositoryFolder.Catalogue, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }
        File.Copy(RepositoryFolder.Bundle, folder.PathOf("vn.bundle"));
    }

    public void Do(GuideStep step)
    {
        switch (step.Verb)
        {
            case "create":
                Assert.False(File.Exists(InCatalogue(step.Argument)), $"Line {step.Line}: {step.Argument} exists already.");
                File.WriteAllText(InCatalogue(step.Argument), step.Text + "\n");
                break;
            case "find":
                (file, found) = (step.Argument, step.Text);
                Assert.True(Occurrences() == 1, $"Line {step.Line}: {file} holds the text {Occurrences()} times, not once:\n{found}");
                break;
            case "replace":
                File.WriteAllText(InCatalogue(file!), File.ReadAllText(InCatalogue(file!)).Replace(found!, step.Text, StringComparison.Ordinal));
                break;
            case "run":
                Run(step);
                break;
            default:
                foreach (string line in step.Text.Split('\n'))
                    Assert.True(output!.Contains(line.Trim(), StringComparison.Ordinal), $"Line {step.Line}: not in the output: {line}\n{output}");
                break;
        }
    }

    private void Run(GuideStep step)
    {
        output = "";
        foreach (string command in step.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.StartsWith(Tool, command, StringComparison.Ordinal);
            ToolRun run = CommandLine.RunIn(folder.PathOf(""), command[Tool.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            output += run.Output + run.Error;
            int expected = step.Argument.Length == 0 ? 0 : int.Parse(step.Argument, System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(run.Status == expected, $"Line {step.Line}: {command} ended with {run.Status}, not {expected}:\n{run.Output}{run.Error}");
        }
    }

    private string InCatalogue(string path) => Path.Combine(Catalogue, path);

    private int Occurrences() => File.ReadAllText(InCatalogue(file!)).Split(found!).Length - 1;
}
