using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Entries;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Copies entries that have their numbers: from the second book, or transferred once more.</summary>
internal sealed class Copies(District district)
{
    // Two books were kept, later a certified copy, up to this day (Decree 123/2015/NĐ-CP art. 12; Decree 87/2020/NĐ-CP).
    private static readonly DateOnly SecondBooksTo = new(2020, 9, 14);

    private static readonly string[] OftenAdded =
        ["child.homeTown", "child.ethnicity", "mother.ethnicity", "father.nationality", "husband.ethnicity", "wife.nationality", "deathCause", "deceased.ethnicity", "entry.page"];

    private static readonly Role[] Grown = [Role.Mother, Role.Husband, Role.Deceased];

    private readonly SplitMix64 random = district.Random;
    private readonly Draft[] all = [.. district.Shelf.Books.Where(b => b.Event != EntryEvent.Change).SelectMany(b => b.Drafts)];

    public Label? SecondCopy()
    {
        if (random.Free(all, d => d.Entered < SecondBooksTo) is not { } first) return null;
        Draft second = CopyOf(first);
        second.Entry["entry.copy"] = "second";
        return Label.Of(SliceKind.SecondCopy, null, first, second);
    }

    /// <summary>The same entry once more: identical, or the first lacked fields or knew a day less exactly.</summary>
    public Label? Retransfer()
    {
        if (random.Free(all, _ => true) is not { } first) return null;
        Draft second = CopyOf(first);
        string how = random.One("identical", "fieldsAdded", "dateMoreExact");
        if (how == "fieldsAdded") TakeAway(first.Entry);
        if (how == "dateMoreExact" && !MakeLessExact(first.Entry)) how = "identical";
        return Label.Of(SliceKind.Retransfer, how, first, second);
    }

    private static Draft CopyOf(Draft first) => new(EntryCopy.Of(first.Entry), first.Book, first.Entered) { Subject = first.Subject, Couple = first.Couple, Number = first.Number };

    private void TakeAway(Entry entry)
    {
        ImmutableArray<string> there = [.. OftenAdded.Where(path => entry.TryGetSlot(path, out int slot) && entry[slot] is not null)];
        entry[random.Pick(there)] = null;
        if (random.Chance(50)) (entry["declarant.name"], entry["declarant.relation"]) = (null, null);
    }

    private bool MakeLessExact(Entry entry)
    {
        string path = Grown.First(r => entry.TryGetSlot(r.Name, out _)).Born;
        if (entry[path] is not { Length: 10 } written) return false;
        entry[path] = Pen.LessExact(written, yearOnly: random.Chance(50));
        return true;
    }
}
