using System.Collections.Immutable;

namespace CivilStatus.Validation.Testing;

/// <summary>Something that stands out in a generated register, and where. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Entries">The indexes of the entries it is about, in order.</param>
public sealed record Deviation(DeviationKind Kind, ImmutableArray<int> Entries)
{
    /// <summary>Whether a detector should report it.</summary>
    public bool IsFault => Rule is not null;

    /// <summary>The id of the rule over sets of entries that it breaches; null for a lawful one.</summary>
    public string? Rule => Kind switch
    {
        DeviationKind.RepeatedNumber => "SO101",
        DeviationKind.Gap => "SO102",
        DeviationKind.FallingDate => "SO103",
        DeviationKind.SpelledVariant => "SO104",
        DeviationKind.PlaceholderDate => "SO105",
        DeviationKind.SharedPersonalId => "SO106",
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {string.Join(", ", Entries)}";
}
