using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.NationalRules;

public sealed class CompetenceOfOffices
{
    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void An_unknown_level_or_foreign_element_is_never_a_breach(GeneratedEntry generated)
    {
        Facts facts = Verdicts.Validator.Read(generated.Entry(), Verdicts.AsOf);
        EntryLayout layout = facts.Entry.Layout;
        EntryField level = layout.ByPath["entry.officeLevel"];
        bool levelIsKnown = facts[level.Slot] is { IsStated: true, Text: { } code } && level.Allows(code);
        // What was recorded from abroad is foreign whatever the flag says.
        bool foreignIsKnown = facts[layout.ByPath["entry.foreignElement"].Slot].IsStated || facts[layout.ByPath["entry.kind"].Slot].Text?.Trim() == "foreignRecorded";
        if (levelIsKnown && foreignIsKnown) return;

        Assert.DoesNotContain(Verdicts.All(facts), f => f.Rule.Id == "CH114" && f.Verdict == Verdict.Violated);
    }
}
