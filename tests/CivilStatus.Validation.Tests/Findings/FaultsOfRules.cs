using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Findings;

public sealed class FaultsOfRules
{
    private static readonly FieldNode Name = new("child.name", FactType.Text);

    // A table that the catalogue does not have: lint refuses it, so only a catalogue made in code can hold it.
    private static readonly RuleNode Broken = new CallNode(RuleFunctions.ByName["InTable"], [Name, new ConstantNode("no-such-table")]);

    private static readonly RuleNode NameIsAn = new CompareNode(Comparison.Equal, Name, new ConstantNode("An"));

    [Fact]
    public void A_fault_is_reported_as_a_fault_and_the_other_rules_still_answer()
    {
        var validator = new Validator(TestCatalogue.Of([TestCatalogue.Rule(NameIsAn, "T001"), TestCatalogue.Rule(Broken, "T002"), TestCatalogue.Rule(NameIsAn, "T003")]));

        ValidationResult result = validator.Validate(new Entry(EntryEvent.Birth) { ["child.name"] = "Bình" }, Verdicts.Profile("digitisation"), Verdicts.AsOf);

        Assert.Equal("T002", Assert.Single(result.Faults).Rule.Id);
        Assert.Equal(["T001", "T003"], result.Findings.Select(f => f.Rule.Id));
        Assert.Equal(Disposition.Review, result.Disposition);
    }

    [Fact]
    public void A_fault_names_the_role_that_was_asked()
    {
        Rule rule = TestCatalogue.Rule(new CallNode(RuleFunctions.ByName["InTable"], [new FieldNode("person.name", FactType.Text), new ConstantNode("no-such-table")])) with
        {
            ForEach = new ForEach(ForEach.Person, ["mother", "father"]),
            Fields = ["person.name"],
        };
        var validator = new Validator(TestCatalogue.Of([rule]));

        ValidationResult result = validator.Validate(new Entry(EntryEvent.Birth) { ["mother.name"] = "Bình" }, Verdicts.Profile("digitisation"), Verdicts.AsOf);

        Assert.Equal("mother", Assert.Single(result.Faults).Role);
        Assert.Equal(Disposition.Accept, result.Disposition);
    }

    [Fact]
    public void A_catalogue_that_contradicts_itself_is_refused_at_once()
    {
        Rule rule = TestCatalogue.Rule(NameIsAn) with { Parameters = [KeyValuePair.Create("least", "no-such-parameter")] };

        var refused = Assert.Throws<InvalidOperationException>(() => new Validator(TestCatalogue.Of([rule])));

        Assert.Contains("no-such-parameter", refused.Message, StringComparison.Ordinal);
    }
}
