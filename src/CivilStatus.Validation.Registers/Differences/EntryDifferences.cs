using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Differences;

/// <summary>Lists what differs between two entries of one event, such as an entry and the same one transferred again. Safe to share between threads.</summary>
/// <param name="catalogue">The catalogue by whose conventions dates are read, and stand-ins for nothing are known.</param>
public sealed class EntryDifferences(Catalogue catalogue)
{
    // A day is needed to read by; none of what is compared depends on it.
    private const int AnyDay = DayRange.Latest;

    private readonly FactReader reader = new(catalogue);

    /// <summary>The differences, in the order of the fields. Items of lists are compared place by place.</summary>
    /// <param name="first">An entry.</param>
    /// <param name="other">Another one of the same event.</param>
    /// <exception cref="ArgumentException">They record different events.</exception>
    public IEnumerable<FieldDifference> Of(Entry first, Entry other)
    {
        if (first.Layout != other.Layout) throw new ArgumentException("The entries record different events.", nameof(other));
        Facts one = reader.Read(first, AnyDay), two = reader.Read(other, AnyDay);
        // The entry with more items has the slots of both.
        Entry longer = first.SlotCount >= other.SlotCount ? first : other;
        for (int slot = 0; slot < longer.SlotCount; slot++)
        {
            Fact left = slot < one.Count ? one[slot] : Fact.Missing, right = slot < two.Count ? two[slot] : Fact.Missing;
            if (Compare(Written(left), Written(right), longer.FieldAt(slot).Kind) is { } kind)
                yield return new FieldDifference(longer.PathAt(slot), Written(left).Text, Written(right).Text, kind);
        }
    }

    // What was read from another field is written there.
    private static Fact Written(Fact fact) => fact.ReadFrom is null ? fact : Fact.Missing;

    internal static DifferenceKind? Compare(Fact one, Fact two, FieldKind kind)
    {
        bool isOne = one.State == FactState.Present, isTwo = two.State == FactState.Present;
        if (string.Equals(one.Text, two.Text, StringComparison.Ordinal) || (!isOne && !isTwo)) return null;
        if (!isTwo) return DifferenceKind.OnlyFirst;
        if (!isOne) return DifferenceKind.OnlyOther;
        if (TextKey.Same(one.Text!, two.Text!)) return DifferenceKind.WrittenOtherwise;
        return kind == FieldKind.Date && one.IsStated && two.IsStated ? Compare(one.Days, two.Days) : DifferenceKind.Contradicting;
    }

    private static DifferenceKind Compare(DayRange one, DayRange two)
    {
        if (one == two) return DifferenceKind.WrittenOtherwise;
        if (two.First <= one.First && one.Last <= two.Last) return DifferenceKind.FirstMoreExact;
        if (one.First <= two.First && two.Last <= one.Last) return DifferenceKind.OtherMoreExact;
        return one.First <= two.Last && two.First <= one.Last ? DifferenceKind.MayAgree : DifferenceKind.Contradicting;
    }
}
