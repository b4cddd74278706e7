using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.NationalRules;

public sealed class SpellingsOfTheSameText
{
    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1500)]
    public void Letters_and_marks_apart_give_the_same_verdicts(GeneratedEntry generated)
    {
        Dictionary<(string Rule, string? Role), VerdictSet> composed = Verdicts.Possible(Read(generated)), apart = Verdicts.Possible(Read(generated.Decomposed()));

        foreach ((string Rule, string? Role) asked in composed.Keys.Union(apart.Keys))
            Assert.True(composed.GetValueOrDefault(asked) == apart.GetValueOrDefault(asked), $"{asked}: {composed.GetValueOrDefault(asked)}, apart {apart.GetValueOrDefault(asked)}");
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 1000)]
    public void Messages_and_values_keep_every_byte_that_was_typed(GeneratedEntry generated)
    {
        foreach (GeneratedEntry typed in new[] { generated, generated.Decomposed() })
            foreach (Finding finding in Verdicts.All(Read(typed)).Where(f => f.Verdict is Verdict.Violated or Verdict.Excepted))
            {
                ImmutableArray<string> fields = finding.Fields;
                string template = (finding.Verdict == Verdict.Excepted && finding.Exception!.Message is { } own ? own : finding.Rule.Message).In("vi");
                string message = finding.Message("vi");
                for (int i = 0; i < fields.Length; i++)
                {
                    // What is blank may be read from another fact.
                    if (!typed.Texts.TryGetValue(fields[i], out string? text) || TextKey.IsBlank(text)) continue;
                    Assert.Equal(text, finding.Values[i]);
                    // A code is shown as people call it.
                    if (template.Contains("{" + fields[i] + "}", StringComparison.Ordinal) && Verdicts.Validator.Catalogue.Labels.Code(fields[i], text, "vi") is null)
                        Assert.True(message.Contains(text, StringComparison.Ordinal), $"{finding.Rule.Id}: “{text}” is not in “{message}”");
                }
            }
    }

    [Fact]
    public void A_message_shows_a_name_typed_apart_as_it_was_typed()
    {
        string name = Composition.DecomposeText("Nguyễn Thị Bốn") + " 4";
        var entry = new Entry(EntryEvent.Birth) { ["child.name"] = name, ["entry.date"] = "01/06/2018" };

        Finding finding = Verdicts.All(Verdicts.Validator.Read(entry, Verdicts.AsOf)).Single(f => f is { Rule.Id: "CH106", Verdict: Verdict.Violated });

        Assert.Contains(name, finding.Message("vi"), StringComparison.Ordinal);
        Assert.Contains(name, finding.Message("en"), StringComparison.Ordinal);
        Assert.Equal(name, Assert.Single(finding.Values));
    }

    private static Facts Read(GeneratedEntry generated) => Verdicts.Validator.Read(generated.Entry(), Verdicts.AsOf);
}
