using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Findings;

public sealed class ConfirmedFacts
{
    private const string Office = "UBND phường Hàng Bạc, quận Hoàn Kiếm, thành phố Hà Nội";

    [Fact]
    public void A_fact_read_from_another_can_be_confirmed_as_it_was_shown()
    {
        Entry entry = Registered(Office);
        Finding finding = Assert.Single(Ask(entry));
        Assert.NotNull(Assert.Single(finding.Values));
        entry.Confirmations.Add(new Confirmation("T001", finding.Fields, finding.Values));

        Assert.Equal(Verdict.Confirmed, Assert.Single(Ask(entry)).Verdict);

        Entry moved = Registered("UBND xã Hòa Bình, tỉnh Nghệ An");
        moved.Confirmations.AddRange(entry.Confirmations);
        Assert.Equal(Verdict.Violated, Assert.Single(Ask(moved)).Verdict);
    }

    [Theory]
    [InlineData("KS106", "mother.born", "1990")]
    [InlineData("T001", "child.born", "1990")]
    [InlineData("T001", "entry.territory", "south")]
    public void A_confirmation_of_another_rule_field_or_value_covers_nothing(string rule, string field, string value)
    {
        Entry entry = Registered(Office);
        entry.Confirmations.Add(new Confirmation(rule, [field], [value]));

        Assert.Equal(Verdict.Violated, Assert.Single(Ask(entry)).Verdict);
    }

    [Fact]
    public void A_confirmation_with_fewer_values_than_fields_covers_nothing()
    {
        Entry entry = Registered(Office);
        entry.Confirmations.Add(new Confirmation("T001", ["entry.territory"], []));

        Assert.Equal(Verdict.Violated, Assert.Single(Ask(entry)).Verdict);
    }

    private static Entry Registered(string office) => new(EntryEvent.Birth) { ["entry.office"] = office };

    private static IEnumerable<Finding> Ask(Entry entry)
    {
        Rule inCochinchina = TestCatalogue.Rule(new CompareNode(Comparison.Equal, new FieldNode("entry.territory", FactType.Text), new ConstantNode("cochinchina"))) with
        {
            Fields = ["entry.territory"],
        };
        Catalogues.Catalogue catalogue = TestCatalogue.Of([inCochinchina]) with { Conventions = TestCatalogue.National.Conventions };
        return new Validator(catalogue).Validate(entry, Verdicts.Profile("digitisation"), Verdicts.AsOf).Findings;
    }
}
