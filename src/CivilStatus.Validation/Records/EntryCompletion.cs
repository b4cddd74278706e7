using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Records;

/// <summary>
/// What every reader does last: a fact that the canonical record holds in two places is brought to the one that counts,
/// and a citizen card's number becomes the personal number. Texts that are there are never changed.
/// </summary>
public static class EntryCompletion
{
    /// <summary>The facts of the record itself that a person may hold too; the record's own one counts.</summary>
    private static readonly (EntryEvent Event, string Field, string Twin)[] Twins =
    [
        (EntryEvent.Birth, "birthPlace", "child.birthPlace"),
        (EntryEvent.Death, "deathDate", "deceased.died"),
    ];

    /// <summary>Fills what follows from other fields, with a notice for each thing a user should know.</summary>
    public static void Complete(Entry entry)
    {
        foreach ((EntryEvent entryEvent, string field, string twin) in Twins)
            if (entryEvent == entry.Event) CopyTwin(entry, field, twin);
        foreach (string role in entry.Layout.Persons) TakeNumberFromCard(entry, role);
        if (entry.Layout.List is not { ItemsArePersons: true } list) return;
        for (int item = 0; item < entry.ItemCount; item++) TakeNumberFromCard(entry, FieldPath.OfItem(list.Path, item, "")[..^1]);
    }

    private static void CopyTwin(Entry entry, string field, string twin)
    {
        if (entry[twin] is not { } text || TextKey.IsBlank(text)) return;
        if (TextKey.IsBlank(entry[field])) entry[field] = text;
        else if (!TextKey.Same(entry[field]!, text)) entry.Notices.Add(new Notice(NoticeCode.TwinDiffers, twin, text));
    }

    private static void TakeNumberFromCard(Entry entry, string role)
    {
        string personalId = role + ".personalId";
        if (!TextKey.IsBlank(entry[personalId]) || entry[role + ".document.kind"] != "citizenCard") return;
        if (entry[role + ".document.number"] is not { } number || TextKey.IsBlank(number)) return;
        entry[personalId] = number;
        entry.Notices.Add(new Notice(NoticeCode.PersonalIdFromCard, personalId, number));
    }
}
