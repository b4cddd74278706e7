// The block of docs/export.md, compiled and run; a test compares both.
// <docs>
using System.Text.Json;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Authoring.Exporting.Functions;
using CivilStatus.Validation.Authoring.Exporting.Inputs;
using RulesEngine.Models;

public sealed class MarriageCheck(string workflowFile)
{
    // Make both once and keep them: the first entry of an event compiles its workflow.
    private readonly RulesEngine.RulesEngine engine = new(
        JsonSerializer.Deserialize<Workflow[]>(File.ReadAllText(workflowFile)), WorkflowSettings.Create());

    private readonly RuleParameter catalogue = new("catalogue", new WorkflowFunctions(VietnamCatalogue.Load().Catalogue));

    public async Task<List<string>> Check(MarriageInput entry)
    {
        var said = new List<string>();
        foreach (RuleResultTree result in await engine.ExecuteAllRulesAsync("vn.marriage", new RuleParameter("record", entry), catalogue))
        {
            // A failure with any other message than the rule's own is a fault of the set-up, and no breach.
            if (!result.IsSuccess && result.ExceptionMessage != result.Rule.ErrorMessage) throw new InvalidOperationException(result.ExceptionMessage);
            if (!result.IsSuccess) said.Add($"breach: {result.Rule.ErrorMessage}");
            // The first child is the rule itself; of the others, the first that succeeds is the exception that permits a breach.
            RuleResultTree? exception = result.ChildResults?.Skip(1).FirstOrDefault(c => c.IsSuccess);
            if (exception is not null) said.Add($"permitted: {exception.Rule.RuleName}");
        }
        return said;
    }

    public Task<List<string>> Example() => Check(new MarriageInput
    {
        AsOf = new DateOnly(2026, 11, 23),
        MarriageDate = new DateOnly(1958, 12, 1),
        Entry = new RegisterEntryInput { Number = "12", Book = "01/1958", Date = new DateOnly(1958, 12, 1), Territory = "tonkin", Signatory = "Nguyễn Văn Cán", SignatoryTitle = "Chủ tịch" },
        Husband = new PersonInput { Name = "Trần Văn Bình", Sex = "male", Born = new DateOnly(1940, 12, 2) },
        Wife = new PersonInput { Name = "Lê Thị Hoa", Sex = "female", Born = new DateOnly(1942, 6, 1) },
    });
}
// </docs>
