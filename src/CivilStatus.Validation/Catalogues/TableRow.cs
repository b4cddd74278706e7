using System.Collections.Immutable;

namespace CivilStatus.Validation.Catalogues;

/// <summary>One row of a table. Immutable; safe to share between threads.</summary>
/// <param name="Key">The text it is found by.</param>
/// <param name="Aliases">Other spellings and names that mean the same.</param>
/// <param name="Cells">One text for each column of the table; empty where the row says nothing.</param>
public sealed record TableRow(string Key, ImmutableArray<string> Aliases, ImmutableArray<string> Cells)
{
    /// <summary>When what the row names was there; always, where the table does not say.</summary>
    public Period Period { get; init; } = Period.Always;

    /// <summary>The key, then the aliases.</summary>
    internal IEnumerable<string> Names => Aliases.Prepend(Key);
}
