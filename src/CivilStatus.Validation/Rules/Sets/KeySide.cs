using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules.Sets;

/// <summary>What is read of one entry for a key: the first of its readings that has a value. Immutable; safe to share between threads.</summary>
/// <param name="Readings">The readings, in the order they are tried; one at least.</param>
public sealed record KeySide(ImmutableArray<KeyReading> Readings)
{
    /// <summary>Whether both list the same readings.</summary>
    public bool Equals(KeySide? other) => other is not null && Readings.SequenceEqual(other.Readings);

    /// <inheritdoc/>
    public override int GetHashCode() => Readings[0].GetHashCode();

    /// <summary>The side as it is written in rule files, such as <c>year(entry.date) | year(entry.number)</c>.</summary>
    public override string ToString() => string.Join(" | ", Readings);
}
