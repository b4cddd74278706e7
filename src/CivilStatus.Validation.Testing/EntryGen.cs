using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Testing.Breaches;
using CivilStatus.Validation.Testing.Entries;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// Generators of entries by the national catalogue: valid, in breach of a named rule, or permitted by a named exception.
/// The same seed and size of FsCheck give the same entries on every machine. <see cref="EntryArb"/> has the same with shrinkers.
/// Safe to share between threads.
/// </summary>
public static class EntryGen
{
    private const int FirstYear = 1863, LastYear = 2040;

    /// <summary>The ids of the rules that are asked, sorted: what <see cref="Breaching(string)"/> takes.</summary>
    public static ImmutableArray<string> Rules { get; } = [.. Asked.Select(r => r.Id)];

    /// <summary>Every exception of those rules, sorted by rule: what <see cref="Excepted(string, string)"/> takes.</summary>
    public static ImmutableArray<(string Rule, string Exception)> Exceptions { get; } = [.. Asked.SelectMany(r => r.Exceptions.Select(e => (r.Id, e.Id)))];

    private static IEnumerable<Rule> Asked => National.Catalogue.Rules.Where(r => r.Set is null && r.Status is RuleStatus.InForce or RuleStatus.Preview);

    /// <summary>Valid entries of any event and era.</summary>
    public static Gen<ValidEntry> Valid() => Drawn(random => Valid(random, random.Pick(EntryEvents.All).Event));

    /// <summary>Valid entries of an event, of any era.</summary>
    public static Gen<ValidEntry> Valid(EntryEvent entryEvent) => Drawn(random => Valid(random, entryEvent));

    /// <summary>Valid entries of an event, registered in an era.</summary>
    /// <param name="entryEvent">The event.</param>
    /// <param name="era">One of <see cref="Era.Of"/>, or any other that begins in 1863–2040.</param>
    /// <exception cref="ArgumentException">The era has no day, or begins outside these years.</exception>
    public static Gen<ValidEntry> Valid(EntryEvent entryEvent, Era era)
    {
        if (era.To <= era.From || era.From.Year is < FirstYear or > LastYear)
            throw new ArgumentException($"{era.From:uuuu-MM-dd} to {era.To:uuuu-MM-dd}: an era has one day at least and begins in {FirstYear}–{LastYear}.", nameof(era));
        return Drawn(random => ValidEntries.Of(entryEvent, era, random));
    }

    /// <summary>Entries that breach a rule, of the events and times its examples are about and others like them.</summary>
    /// <param name="rule">The id of a rule that is asked, such as <c>KS106</c>; <see cref="Rules"/> has them.</param>
    /// <exception cref="ArgumentException">No such rule is asked.</exception>
    public static Gen<BreachingEntry> Breaching(string rule)
    {
        var breach = new Breach(Known(rule), null);
        return Drawn(breach.Breaching);
    }

    /// <summary>Entries that breach some rule, each rule as often as any other.</summary>
    public static Gen<BreachingEntry> Breaching() => Drawn(random => new Breach(Known(random.Pick(Rules)), null).Breaching(random));

    /// <summary>Entries that an exception of a rule permits.</summary>
    /// <param name="rule">The id of the rule, such as <c>KS106</c>.</param>
    /// <param name="exception">The id of the exception, such as <c>very-young-mother</c>; <see cref="Exceptions"/> has them.</param>
    /// <exception cref="ArgumentException">No such rule is asked, or it has no such exception.</exception>
    public static Gen<ExceptedEntry> Excepted(string rule, string exception)
    {
        Rule known = Known(rule);
        if (known.Exceptions.All(e => e.Id != exception))
            throw new ArgumentException($"{rule} has no exception '{exception}'. It has: {string.Join(", ", known.Exceptions.Select(e => e.Id).DefaultIfEmpty("none"))}.", nameof(exception));
        var breach = new Breach(known, exception);
        return Drawn(breach.Excepted);
    }

    /// <summary>Entries that some exception permits, each exception as often as any other.</summary>
    public static Gen<ExceptedEntry> Excepted() => Drawn(random =>
    {
        (string rule, string exception) = random.Pick(Exceptions);
        return new Breach(Known(rule), exception).Excepted(random);
    });

    private static Gen<T> Drawn<T>(Func<SplitMix64, T> draw) => Drawing.From(draw);

    private static ValidEntry Valid(SplitMix64 random, EntryEvent entryEvent) => ValidEntries.Of(entryEvent, random.Pick(Era.Of(entryEvent)), random);

    private static Rule Known(string rule) => Asked.FirstOrDefault(r => r.Id == rule)
        ?? throw new ArgumentException($"The catalogue asks no rule '{rule}'. It asks: {string.Join(", ", Rules)}.", nameof(rule));
}
