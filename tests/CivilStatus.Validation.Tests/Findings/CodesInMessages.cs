using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Findings;

public sealed class CodesInMessages
{
    [Theory]
    [InlineData("noFather", "vi", "chưa xác định được cha")]
    [InlineData("noFather", "en", "father not determined")]
    [InlineData("noAunt", "vi", "noAunt")]
    public void A_placeholder_shows_a_code_by_its_label_and_anything_else_as_written(string written, string language, string expected)
    {
        Rule rule = TestCatalogue.Rule(new ConstantNode(false)) with { Message = LocalizedText.Of("{parentage}", "{parentage}") };
        var validator = new Validator(TestCatalogue.Of([rule]) with { Labels = TestCatalogue.National.Labels });
        var entry = new Entry(EntryEvent.Birth) { ["parentage"] = written };

        Finding finding = Assert.Single(validator.Validate(entry, validator.Catalogue.Profile("digitisation")!, new NodaTime.LocalDate(2026, 11, 23)).Findings);

        Assert.Equal(expected, finding.Message(language));
    }
}
