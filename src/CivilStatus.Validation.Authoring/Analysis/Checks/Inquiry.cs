using System.Collections.Immutable;
using System.Text;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Analysis.Search;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>Asks questions about the rules of one catalogue, with its examples as samples and the day of its publication as as-of date.</summary>
internal sealed class Inquiry
{
    private readonly ImmutableArray<Entry> samples;
    private readonly Dictionary<string, ImmutableArray<Facts>> examples;

    public Inquiry(Catalogue catalogue, ImmutableArray<RuleFile> files)
    {
        // The examples of a rule over sets are no entries.
        files = [.. files.Where(f => f.Rule.Set is null)];
        (Catalogue, AsOf) = (catalogue, DayRange.ToDay(catalogue.PublishedOn));
        samples = [.. files.SelectMany(f => f.Examples).Select(e => e.Entry).OfType<Entry>()];
        var reader = new FactReader(catalogue);
        examples = files.ToDictionary(
            f => f.Rule.Id, f => f.Examples.Select(e => e.Entry).OfType<Entry>().Select(e => reader.Read(e, AsOf)).ToImmutableArray(), StringComparer.Ordinal);
    }

    public Catalogue Catalogue { get; }

    public int AsOf { get; }

    /// <summary>The facts of every example of an event.</summary>
    public IEnumerable<Facts> ExamplesOf(EntryEvent entryEvent) => examples.Values.SelectMany(e => e).Where(f => f.Entry.Event == entryEvent);

    /// <summary>Asks about a rule in every way in which it is asked. Any entry will do.</summary>
    public Answer Ask(Rule rule, OutcomeCondition condition) => Ask([rule], condition);

    /// <summary>Asks about a rule, or about a rule and a changed one, in every way in which it is asked. Any entry will do.</summary>
    public Answer Ask(ImmutableArray<Rule> rules, OutcomeCondition condition)
    {
        // An example that answers saves the search.
        foreach (IGrouping<EntryEvent, Facts> byEvent in examples[rules[0].Id].GroupBy(f => f.Entry.Event))
            foreach (ImmutableArray<AskedRule> way in Ways(rules, r => AskedRule.Of(Catalogue with { Rules = [r] }, byEvent.Key)))
                foreach (Facts facts in byEvent)
                    if (condition.Holds([.. way.Select(r => r.VerdictsOf(facts))])) return new Answer.Found(facts.Entry);

        Answer answer = new Answer.Impossible();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (ImmutableArray<AskedRule> way in Ways(rules, r => AskedRule.Of(Catalogue, r)))
        {
            if (!asked.Add(QuestionShape.Of(way))) continue;
            Answer here = AskAny(way, condition);
            if (here is Answer.Found) return here;
            if (here is Answer.NotDecided) answer = here;
        }
        return answer;
    }

    /// <summary>The smallest entry for a rule, in the first way in which there is one; null where none is found.</summary>
    public Entry? Smallest(Rule rule, OutcomeCondition condition)
        => AskedRule.Of(Catalogue, rule).Select(r => Ask([r], condition)).OfType<Answer.Found>().FirstOrDefault()?.Entry;

    /// <summary>The smallest entry for rules as they are asked of one event.</summary>
    public Answer Ask(ImmutableArray<AskedRule> rules, OutcomeCondition condition)
        => WitnessSearch.Find(new Question(rules, condition, AsOf) { Samples = samples });

    /// <summary>Any entry for rules as they are asked of one event.</summary>
    public Answer AskAny(ImmutableArray<AskedRule> rules, OutcomeCondition condition)
        => WitnessSearch.FindAny(new Question(rules, condition, AsOf) { Samples = samples });

    /// <summary>An entry as one line of canonical JSON.</summary>
    public static string Json(Entry entry) => Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry));

    // The rules side by side, each for the same event and role.
    private static IEnumerable<ImmutableArray<AskedRule>> Ways(ImmutableArray<Rule> rules, Func<Rule, IEnumerable<AskedRule>> ways) => rules.Length == 1
        ? ways(rules[0]).Select(r => ImmutableArray.Create(r))
        : ways(rules[0]).Zip(ways(rules[1]), (a, b) => ImmutableArray.Create(a, b));
}
