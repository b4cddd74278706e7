using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Differences;

namespace CivilStatus.Validation.Registers.Reconciling.Asking;

/// <summary>Compares an entry and a person field by field. Safe to share between threads.</summary>
internal sealed class FieldComparer(Catalogue catalogue)
{
    private const string PeoplesTable = "ethnic-groups";

    private readonly Table? names = catalogue.Conventions.NameTable is { } table ? catalogue.Table(table) : null;
    private readonly Table? peoples = catalogue.Table(PeoplesTable);

    /// <summary>The comparison of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="facts">The facts of entry and person, joined.</param>
    public FieldComparison Compare(PersonField field, Facts facts)
    {
        int slot = field.Slots[0];
        foreach (int other in field.Slots)
            if (facts[slot].State != FactState.Present) slot = other;
        Fact left = Written(facts[slot]), right = Written(facts[field.Other]);
        DifferenceKind? difference = EntryDifferences.Compare(left, right, facts.Entry.FieldAt(slot).Kind);
        NameComparison? compared = null;
        if (difference is DifferenceKind.WrittenOtherwise or DifferenceKind.Contradicting)
        {
            switch (field.Sort)
            {
                case PersonFieldSort.Name when names is not null:
                    compared = NameComparison.Of(left.Text!, right.Text!, names);
                    difference = compared.Grade == NameGrade.Other ? DifferenceKind.Contradicting : DifferenceKind.WrittenOtherwise;
                    break;
                case PersonFieldSort.Place when difference == DifferenceKind.Contradicting:
                    difference = OfPlaces(left.Text!, right.Text!);
                    break;
                case PersonFieldSort.People when peoples?.Find(left.Text) is { } row && row == peoples.Find(right.Text):
                    difference = DifferenceKind.WrittenOtherwise;
                    break;
            }
        }
        return new FieldComparison(field.Name, facts.Entry.PathAt(slot), left.Text, right.Text, difference, compared, field.Weight > PersonFieldWeight.Listed);
    }

    // What was read from another field is written there.
    private static Fact Written(Fact fact) => fact.ReadFrom is null ? fact : Fact.Missing;

    // Streets come first, provinces last. That two addresses do not look alike says little.
    private static DifferenceKind OfPlaces(string one, string other)
    {
        string left = TextKey.Of(one), right = TextKey.Of(other);
        if (IsEndOf(right, left)) return DifferenceKind.FirstMoreExact;
        return IsEndOf(left, right) ? DifferenceKind.OtherMoreExact : DifferenceKind.MayAgree;
    }

    private static bool IsEndOf(string end, string text) => text.Length > end.Length && text.EndsWith(end, StringComparison.Ordinal) && !char.IsLetterOrDigit(text[^(end.Length + 1)]);
}
