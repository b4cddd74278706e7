using System.Collections.Immutable;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Rules.Sets;

/// <summary>
/// Which entries of a set a rule puts beside each other. What it then says of them, it says by its conditions, in which the
/// second one's fields stand under <c>other.</c>. Immutable; safe to share between threads.
/// </summary>
public sealed record SetShape
{
    /// <summary>What the rule looks at.</summary>
    public required SetKind Kind { get; init; }

    /// <summary>The events of the second entry; empty where they are those of the first, and where the second is a person of another database.</summary>
    public required ImmutableArray<EntryEvent> With { get; init; }

    /// <summary>Whether the second one is a person of the population database.</summary>
    public required bool WithPersons { get; init; }

    /// <summary>The keys; sharing one of them is enough. Exactly one for <see cref="SetKind.Next"/> and <see cref="SetKind.Group"/>.</summary>
    public required ImmutableArray<SetKey> Keys { get; init; }

    /// <summary>For <see cref="SetKind.Next"/>, and for the stretches of a <see cref="SetKind.Group"/>: by what entries are put in order; else empty.</summary>
    public required ImmutableArray<KeySide> Order { get; init; }

    /// <summary>For <see cref="SetKind.Group"/>: the path of the field whose values are counted; else null.</summary>
    public required string? Value { get; init; }

    /// <summary>The layouts of what the rule is asked of, for the events it covers.</summary>
    public IEnumerable<EntryLayout> LayoutsOf(ImmutableArray<EntryEvent> events) => Kind switch
    {
        SetKind.Persons => [EntryLayout.PairOfPersons],
        SetKind.Group => events.Select(EntryLayout.GroupOf),
        _ when WithPersons => events.Select(EntryLayout.PairWithPerson),
        _ when With.IsEmpty => events.Select(e => EntryLayout.PairOf(e, e)),
        _ => events.SelectMany(e => With.Select(w => EntryLayout.PairOf(e, w))),
    };
}
