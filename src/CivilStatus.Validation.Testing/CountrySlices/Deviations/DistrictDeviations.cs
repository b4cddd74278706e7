using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Makes the deviations of a district, step by step: while people live, while books are open, when they are closed.</summary>
internal sealed class DistrictDeviations(District district, Func<SliceKind, int> count)
{
    public List<Label> Labels { get; } = [];

    /// <summary>Those that entries are added for, in the order of their days.</summary>
    public void AmongPeople()
    {
        SecondMarriages marriages = new(district);
        AfterDeath dead = new(district);
        Multiples multiples = new(district);
        Changes changes = new(district);
        Make(SliceKind.EarlyMarriages, marriages.Early);
        Make(SliceKind.RegroupedCadre, marriages.RegroupedCadre);
        Make(SliceKind.MarriageAfterSpouseDied, marriages.AfterSpouseDied);
        Make(SliceKind.BornLongAfterFathersDeath, dead.ChildBornLongAfter);
        Make(SliceKind.PosthumousChild, dead.PosthumousChild);
        Make(SliceKind.MarriageAfterDeath, dead.Marriage);
        Make(SliceKind.OverlappingMarriages, marriages.Overlapping);
        Make(SliceKind.MarriageAfterDivorce, marriages.AfterDivorce);
        Make(SliceKind.SharedPersonalId, () => SharedNumbers.Make(district));
        Make(SliceKind.SameNameTwins, multiples.SameName);
        Make(SliceKind.Twins, multiples.Twins);
        Make(SliceKind.ChangeCarriedOver, () => changes.Make(isCarriedOver: true));
        Make(SliceKind.ChangeNotCarriedOver, () => changes.Make(isCarriedOver: false));
    }

    /// <summary>What is entered twice; books are in order before, and after.</summary>
    public void Twice()
    {
        Again again = new(district);
        Make(SliceKind.ReRegistration, again.Lawfully);
        Make(SliceKind.ExactDuplicate, again.Exactly);
        Make(SliceKind.PartlyDatedDuplicate, again.PartlyDated);
        Make(SliceKind.SpelledVariant, again.Spelled);
    }

    /// <summary>Those that are about the place in a book: books are in order before, and nothing is put into them after.</summary>
    public void InBooks()
    {
        BookFaults faults = new(district);
        Make(SliceKind.PlaceholderRun, faults.PlaceholderRun);
        Make(SliceKind.FallingDate, faults.FallingDate);
        Make(SliceKind.RepeatedNumber, faults.RepeatedNumber);
        Make(SliceKind.Gap, faults.Gap);
        Make(SliceKind.StruckPage, faults.StruckPage);
    }

    /// <summary>Those that copy what has its number.</summary>
    /// <returns>The copies.</returns>
    public IEnumerable<Draft> OfClosedBooks()
    {
        int before = Labels.Count;
        Copies copies = new(district);
        Make(SliceKind.SecondCopy, copies.SecondCopy);
        Make(SliceKind.Retransfer, copies.Retransfer);
        return Labels.Skip(before).Select(l => l.Entries[1]);
    }

    private void Make(SliceKind kind, Func<Label?> make)
    {
        for (int i = count(kind); i > 0; i--)
            if (make() is { } label) Labels.Add(label);
    }
}
