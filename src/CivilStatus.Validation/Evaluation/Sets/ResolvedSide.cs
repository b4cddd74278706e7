using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Evaluation.Sets;

/// <summary>One side of a term of a key, whose fields have been looked up. Immutable; safe to share between threads.</summary>
/// <param name="Readings">How a field is read, and the field, with its slot in the entry itself, not in the pair.</param>
public sealed record ResolvedSide(ImmutableArray<(KeyFunction Function, EntryField Field)> Readings)
{
    /// <summary>Whether both list the same readings.</summary>
    public bool Equals(ResolvedSide? other) => other is not null && Readings.SequenceEqual(other.Readings);

    /// <inheritdoc/>
    public override int GetHashCode() => Readings[0].GetHashCode();

    /// <summary>The side in a layout; null where entries of that kind have none of its fields.</summary>
    internal static ResolvedSide? Of(KeySide side, EntryLayout layout, LoopTarget? target, bool isOther)
    {
        var readings = ImmutableArray.CreateBuilder<(KeyFunction, EntryField)>();
        foreach (KeyReading reading in side.Readings)
        {
            string path = target is not null && target.TryResolve(reading.Path, out string resolved) ? resolved : reading.Path;
            bool namesOther = path.StartsWith(EntryLayout.OtherPrefix, StringComparison.Ordinal);
            if (namesOther && !isOther) continue;
            string whole = isOther && !namesOther ? EntryLayout.OtherPrefix + path : path;
            if (!layout.ByPath.TryGetValue(whole, out EntryField? field)) continue;
            readings.Add((reading.Function, isOther ? field with { Path = whole[EntryLayout.OtherPrefix.Length..], Slot = field.Slot - layout.OtherStart } : field));
        }
        return readings.Count == 0 ? null : new ResolvedSide(readings.ToImmutable());
    }
}
