using CivilStatus.Validation.Records;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// The generators of <see cref="EntryGen"/> with shrinkers. A smaller entry is still what the first one was: valid stays valid, a
/// breach stays a breach of that rule in no other company, an exception stays that exception. Each step leaves out fields; the same
/// entry always shrinks in the same order.
/// </summary>
public static class EntryArb
{
    /// <inheritdoc cref="EntryGen.Valid()"/>
    public static Arbitrary<ValidEntry> Valid() => Shrinking(EntryGen.Valid());

    /// <inheritdoc cref="EntryGen.Valid(EntryEvent)"/>
    public static Arbitrary<ValidEntry> Valid(EntryEvent entryEvent) => Shrinking(EntryGen.Valid(entryEvent));

    /// <inheritdoc cref="EntryGen.Valid(EntryEvent, Era)"/>
    public static Arbitrary<ValidEntry> Valid(EntryEvent entryEvent, Era era) => Shrinking(EntryGen.Valid(entryEvent, era));

    /// <inheritdoc cref="EntryGen.Breaching()"/>
    public static Arbitrary<BreachingEntry> Breaching() => Shrinking(EntryGen.Breaching());

    /// <inheritdoc cref="EntryGen.Breaching(string)"/>
    public static Arbitrary<BreachingEntry> Breaching(string rule) => Shrinking(EntryGen.Breaching(rule));

    /// <inheritdoc cref="EntryGen.Excepted()"/>
    public static Arbitrary<ExceptedEntry> Excepted() => Shrinking(EntryGen.Excepted());

    /// <inheritdoc cref="EntryGen.Excepted(string, string)"/>
    public static Arbitrary<ExceptedEntry> Excepted(string rule, string exception) => Shrinking(EntryGen.Excepted(rule, exception));

    /// <summary>The smaller entries that FsCheck would try after one; for runners and tests of their own.</summary>
    public static IEnumerable<T> Shrink<T>(T entry)
        where T : TestEntry
        => entry.Smaller().Cast<T>();

    private static Arbitrary<T> Shrinking<T>(Gen<T> generator)
        where T : TestEntry
        => Arb.From(generator, Shrink);
}
