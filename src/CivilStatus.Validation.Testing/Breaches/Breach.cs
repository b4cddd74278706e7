using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>
/// Makes entries that breach a rule, or that one of its exceptions permits: takes what one of the rule's examples states into a whole
/// valid entry of that day, at times some years earlier or later, and leaves out what other rules then say something about.
/// </summary>
internal sealed class Breach(Rule rule, string? exception)
{
    // Of examples moved in time most breach the rule still; the search gives up where none does.
    private const int MostAttempts = 200;

    // How often it is tried to be alone.
    private const int TriesForCompany = 6;

    private readonly RuleExample[] examples =
        [.. RuleExamples.Of(rule.Id).Where(e => e.Exception == exception)];

    public BreachingEntry Breaching(SplitMix64 random)
    {
        (Entry entry, LocalDate asOf, ImmutableArray<string> others) = Find(random);
        return new BreachingEntry(entry, asOf, rule.Id, others);
    }

    public ExceptedEntry Excepted(SplitMix64 random)
    {
        (Entry entry, LocalDate asOf, ImmutableArray<string> others) = Find(random);
        return new ExceptedEntry(entry, asOf, rule.Id, exception!, others);
    }

    private (Entry Entry, LocalDate AsOf, ImmutableArray<string> Others) Find(SplitMix64 random)
    {
        (Entry, LocalDate, ImmutableArray<string> Others)? best = null;
        int found = 0;
        for (int attempt = 0; attempt < MostAttempts && found < TriesForCompany; attempt++)
        {
            RuleExample example = random.Pick(examples);
            Entry facts = Facts(example, random, attempt);
            LocalDate asOf = example.AsOf ?? National.Catalogue.PublishedOn;
            Entry entry = ExampleDetails.Complete(facts, rule, example.Role, random);
            if (!Holds(entry, asOf)) continue;
            found++;
            entry = CompanyLeft.LeaveOut(entry, asOf, rule.Id, smaller => Holds(smaller, asOf));
            ImmutableArray<string> others = Company.Of(entry, asOf, rule.Id);
            if (best is null || others.Length < best.Value.Others.Length) best = (entry, asOf, others);
            if (others.IsEmpty) break;
        }
        return best ?? throw new InvalidOperationException($"No entry was found of which {rule.Id} says so: this is a fault of the generator.");
    }

    // Later attempts keep closer to the example.
    private Entry Facts(RuleExample example, SplitMix64 random, int attempt)
    {
        Entry facts = EntryCopy.Of(example.Entry);
        if (rule.Events.Length > 1 && attempt < MostAttempts / 2 && random.Chance(60)) facts = EventChange.To(facts, random.Pick(rule.Events), random) ?? facts;
        if (attempt < MostAttempts / 2 && random.Chance(60)) YearShift.Move(facts, random.Between(-15, 15));
        return facts;
    }

    private bool Holds(Entry entry, LocalDate asOf)
        => exception is null ? BreachingEntry.Holds(entry, asOf, rule.Id) : ExceptedEntry.Holds(entry, asOf, rule.Id, exception);
}
