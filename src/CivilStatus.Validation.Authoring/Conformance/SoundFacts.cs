using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>
/// Facts that any book of any era holds: examples leave them out, and without them no entry would be one of which nothing is to be
/// said. Nobody in them is real.
/// </summary>
internal static class SoundFacts
{
    private static readonly (string Path, string Text)[] Head =
        [("entry.number", "12"), ("entry.book", "01"), ("entry.signatory", "Lê Văn Cẩn"), ("entry.signatoryTitle", "Chủ tịch")];

    /// <summary>Writes them where the entry says nothing.</summary>
    public static void Fill(Entry entry)
    {
        string day = entry["entry.date"] ?? EventDay(entry) ?? "15/06/2010";
        foreach ((string path, string text) in Head.Append(("entry.date", day)).Concat(OfEvent(entry, day))) entry[path] ??= text;
    }

    private static string? EventDay(Entry entry) => entry.Event switch
    {
        EntryEvent.Birth => entry["child.born"],
        EntryEvent.Marriage => entry["marriageDate"],
        EntryEvent.Death => entry["deathDate"],
        _ => null,
    };

    private static IEnumerable<(string Path, string Text)> OfEvent(Entry entry, string day) => entry.Event switch
    {
        EntryEvent.Birth => Birth(entry, day),
        EntryEvent.Marriage => [("husband.name", "Phạm Văn Lượng"), ("wife.name", "Trần Thị Nụ"), ("marriageDate", day)],
        EntryEvent.Death => [("deceased.name", "Vũ Thị Mận"), ("deathDate", day), ("deathPlace", "Tại nhà")],
        EntryEvent.Recognition => [("parent.name", "Phạm Văn Lượng"), ("child.name", "Phạm Thị Nụ")],
        EntryEvent.Change => Enumerable.Range(0, entry.ItemCount)
            .SelectMany(i => new[] { (FieldPath.OfItem("changes", i, "field"), "Nơi sinh"), (FieldPath.OfItem("changes", i, "from"), "Nhà hộ sinh"), (FieldPath.OfItem("changes", i, "to"), "Trạm y tế") }),
        _ => [],
    };

    private static IEnumerable<(string Path, string Text)> Birth(Entry entry, string day)
    {
        (string, string)[] child = [("child.name", "Phạm Thị Nụ"), ("child.sex", "female"), ("child.born", day), ("birthPlace", "Trạm y tế"), ("declarant.name", "Phạm Văn Lượng")];
        // Which parents are named belongs to what an example says of parentage.
        return entry["parentage"] is null ? [.. child, ("father.name", "Phạm Văn Lượng"), ("mother.name", "Trần Thị Mến")] : child;
    }
}
