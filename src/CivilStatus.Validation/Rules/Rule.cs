using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Rules;

/// <summary>One thing that must hold of an entry, or of a set of entries (quy tắc). Immutable; safe to share between threads.</summary>
public sealed record Rule
{
    /// <summary>Its id, such as <c>KH104</c>; never used again for another rule.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, such as <c>wife-minimum-age</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The events it is asked of.</summary>
    public required ImmutableArray<EntryEvent> Events { get; init; }

    /// <summary>Which entries of a set it puts beside each other; null for a rule that is asked of one entry.</summary>
    public SetShape? Set { get; init; }

    /// <summary>The effect, in every profile, of an undecided verdict that may be a breach: what has to be asked is a question. <see cref="Effect.None"/> leaves it to the profile.</summary>
    public Effect Question { get; init; }

    /// <summary>The layouts of what it is asked of.</summary>
    public IEnumerable<EntryLayout> Layouts => Set?.LayoutsOf(Events) ?? Events.Select(EntryLayout.Of);

    /// <summary>Why a breach matters.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What is said of an entry that breaches it, with placeholders.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The path of the date whose law applies; null for a rule that has no law date.</summary>
    public string? LawDate { get; init; }

    /// <summary>When it is in force.</summary>
    public required ImmutableArray<Period> InForce { get; init; }

    /// <summary>The parameters of the law it uses: alias and parameter id, sorted by alias.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Parameters { get; init; }

    /// <summary>The facts that stand in for absent ones.</summary>
    public required ImmutableArray<Assumption> Assume { get; init; }

    /// <summary>What it runs over, if it covers several people or fields.</summary>
    public ForEach? ForEach { get; init; }

    /// <summary>When it applies; null means always.</summary>
    public Condition? AppliesWhen { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition Require { get; init; }

    /// <summary>Values that the message shows: name and value.</summary>
    public required ImmutableArray<KeyValuePair<string, Condition>> Show { get; init; }

    /// <summary>The paths of the fields a breach is reported on.</summary>
    public required ImmutableArray<string> Fields { get; init; }

    /// <summary>What it rests on.</summary>
    public required ImmutableArray<Ground> Grounds { get; init; }

    /// <summary>The exceptions, in the order they are tried.</summary>
    public required ImmutableArray<ExceptionClause> Exceptions { get; init; }

    /// <summary>Its own limits on its effect.</summary>
    public required ImmutableArray<EffectCap> AtMost { get; init; }

    /// <summary>Why it exists.</summary>
    public required LocalizedText Rationale { get; init; }
}
