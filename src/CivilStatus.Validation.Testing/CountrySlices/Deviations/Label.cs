using System.Collections.Immutable;
using CivilStatus.Validation.Testing.CountrySlices.Books;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>What stands out in a slice, how, and in which entries.</summary>
internal sealed record Label(SliceKind Kind, string? How, ImmutableArray<Draft> Entries)
{
    public static Label Of(SliceKind kind, string? how, params ReadOnlySpan<Draft> entries)
    {
        foreach (Draft entry in entries) entry.IsTaken = true;
        return new Label(kind, how, [.. entries]);
    }
}
