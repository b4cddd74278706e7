using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Exporting;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>docs/export.md says how it is.</summary>
public sealed class ExportGuide
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "export.md"));

    [Fact]
    public void Its_code_is_the_code_that_runs_here()
    {
        string source = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests", "CivilStatus.Validation.Authoring.Tests", "Exporting", "DocumentedRun.cs"));

        Assert.Equal(Between(source, "// <docs>\n", "// </docs>"), Between(Guide, "```csharp\n", "```"));
    }

    [Fact]
    public async Task Its_example_gives_the_results_it_shows()
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, WorkflowExport.Of(VietnamCatalogue.Load().Catalogue, "en").Json);

            List<string> said = await new MarriageCheck(file).Example();

            Assert.Equal(Between(Guide, "```text\n", "```"), string.Join('\n', said) + "\n");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void It_names_every_function_and_every_input()
    {
        Assert.All(typeof(Authoring.Exporting.Functions.WorkflowFunctions).GetMethods().Where(m => m.DeclaringType != typeof(object)), m => Assert.Contains($"`{m.Name}", Guide, StringComparison.Ordinal));
        Assert.All(typeof(Authoring.Exporting.Inputs.RecordInput).Assembly.GetTypes().Where(t => t.BaseType == typeof(Authoring.Exporting.Inputs.RecordInput)), t => Assert.Contains($"`{t.Name}`", Guide, StringComparison.Ordinal));
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
