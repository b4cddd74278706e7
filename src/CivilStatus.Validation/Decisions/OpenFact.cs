using System.Collections.Immutable;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Decisions;

/// <summary>A fact that a rule uses and that is missing or not exact.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="IsStated">Whether the entry states something of it.</param>
/// <param name="Days">For a date, the days possible; else null.</param>
/// <param name="Values">For anything else, the texts between which the rule can tell; empty where they cannot be listed.</param>
internal sealed record OpenFact(int Slot, bool IsStated, DayRange? Days, ImmutableArray<string> Values)
{
    /// <summary>The one of <see cref="Values"/> that stands for every text that is none of the others; null where there is none such.</summary>
    public string? AnyOther { get; init; }

    /// <summary>Whether what it may turn out to be can be gone through.</summary>
    public bool IsListable => Days is not null || !Values.IsEmpty;

    /// <summary>How much is open: the days of a date that is stated; what is not stated is wider than any.</summary>
    public int Width => IsStated && Days is { } days ? days.Last - days.First : int.MaxValue;
}
