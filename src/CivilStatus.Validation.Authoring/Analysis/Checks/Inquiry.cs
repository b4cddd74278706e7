using System.Collections.Immutable;
using System.Text;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Analysis.Search;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>Asks questions about the rules of one catalogue, with its examples as samples and the day of its publication as as-of date.</summary>
internal sealed class Inquiry(Catalogue catalogue, ImmutableArray<RuleFile> files)
{
    private readonly ImmutableArray<Entry> samples = [.. files.SelectMany(f => f.Examples).Select(e => e.Entry).OfType<Entry>()];

    public Catalogue Catalogue => catalogue;

    public int AsOf { get; } = DayRange.ToDay(catalogue.PublishedOn);

    public ImmutableArray<Entry> Samples => samples;

    /// <summary>Asks about a rule in every way in which it is asked, until an entry is found.</summary>
    public Answer Ask(Rule rule, OutcomeCondition condition) => Ask(AskedRule.Of(catalogue, rule).Select(r => ImmutableArray.Create(r)), condition);

    /// <summary>Asks whether a changed rule differs from the rule for some entry.</summary>
    public Answer Differs(Rule rule, Rule changed)
        => Ask(AskedRule.Of(catalogue, rule).Zip(AskedRule.Of(catalogue, changed), (a, b) => ImmutableArray.Create(a, b)), OutcomeCondition.Differ(0, 1));

    public Answer Ask(ImmutableArray<AskedRule> rules, OutcomeCondition condition)
        => WitnessSearch.Find(new Question(rules, condition, AsOf) { Samples = samples });

    /// <summary>An entry as one line of canonical JSON.</summary>
    public static string Json(Entry entry) => Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry));

    private Answer Ask(IEnumerable<ImmutableArray<AskedRule>> ways, OutcomeCondition condition)
    {
        Answer answer = new Answer.Impossible();
        foreach (ImmutableArray<AskedRule> way in ways)
        {
            Answer here = Ask(way, condition);
            if (here is Answer.Found) return here;
            if (here is Answer.NotDecided) answer = here;
        }
        return answer;
    }
}
