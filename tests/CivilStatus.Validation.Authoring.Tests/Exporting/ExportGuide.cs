using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Tests;
using CivilStatus.Tests.Guides;
using CivilStatus.Validation.Authoring.Exporting;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>docs/export.md says how it is.</summary>
public sealed class ExportGuide
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "export.md"));

    [Fact]
    public void Its_code_is_the_code_that_runs_here_and_gives_the_results_it_shows()
        => GuideCode.AssertSame("export.md", "tests/CivilStatus.Validation.Authoring.Tests/Exporting/DocumentedRun.cs", _ => Run());

    [Fact]
    public void It_names_every_function_and_every_input()
    {
        Assert.All(typeof(Authoring.Exporting.Functions.WorkflowFunctions).GetMethods().Where(m => m.DeclaringType != typeof(object)), m => Assert.Contains($"`{m.Name}", Guide, StringComparison.Ordinal));
        Assert.All(typeof(Authoring.Exporting.Inputs.RecordInput).Assembly.GetTypes().Where(t => t.BaseType == typeof(Authoring.Exporting.Inputs.RecordInput)), t => Assert.Contains($"`{t.Name}`", Guide, StringComparison.Ordinal));
    }

    private static string Run()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, WorkflowExport.Of(VietnamCatalogue.Load().Catalogue, "en").Json);
            return string.Concat(new MarriageCheck(file).Example().GetAwaiter().GetResult().Select(said => said + "\n"));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
