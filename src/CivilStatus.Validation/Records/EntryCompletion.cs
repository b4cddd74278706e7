using System.Collections.Immutable;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Records;

/// <summary>
/// What every reader does last: a fact that the canonical record holds in two places is brought to the one that counts,
/// and a citizen card's number becomes the personal number. Texts that are there are never changed.
/// Safe to share between threads.
/// </summary>
public static class EntryCompletion
{
    private static readonly ImmutableArray<Plan> Plans = [.. EntryEvents.All.Select(e => new Plan(EntryLayout.Of(e.Event)))];

    /// <summary>Fills what follows from other fields, with a notice for each thing a user should know.</summary>
    public static void Complete(Entry entry)
    {
        Plan plan = Plans[(int)entry.Event];
        foreach ((int field, int twin) in plan.Twins)
            if (entry.Has(twin)) CopyTwin(entry, field, twin);
        foreach (Card card in plan.Cards) TakeNumberFromCard(entry, card, 0);
        if (plan.CardOfItem is not { } ofItem) return;
        for (int item = 0; item < entry.ItemCount; item++)
            TakeNumberFromCard(entry, ofItem, entry.Layout.Fields.Length + item * entry.Layout.List!.ItemFields.Length);
    }

    private static void CopyTwin(Entry entry, int field, int twin)
    {
        if (entry.HaveSameBytes(field, twin)) return;
        if (entry[twin] is not { } text || TextKey.IsBlank(text)) return;
        if (TextKey.IsBlank(entry[field])) entry[field] = text;
        else if (!TextKey.Same(entry[field]!, text)) entry.Notices.Add(new Notice(NoticeCode.TwinDiffers, entry.PathAt(twin), text));
    }

    private static void TakeNumberFromCard(Entry entry, Card card, int start)
    {
        int personalId = start + card.PersonalId, kind = start + card.Kind, number = start + card.Number;
        if (!entry.Has(number) || !IsCitizenCard(entry, kind) || !TextKey.IsBlank(entry[personalId])) return;
        if (entry[number] is not { } text || TextKey.IsBlank(text)) return;
        entry[personalId] = text;
        entry.Notices.Add(new Notice(NoticeCode.PersonalIdFromCard, entry.PathAt(personalId), text));
    }

    // Asked of every person of every entry: no string is made for it.
    private static bool IsCitizenCard(Entry entry, int kind)
        => entry.TryGetUtf8(kind, out ReadOnlySpan<byte> utf8) ? utf8.SequenceEqual("citizenCard"u8) : entry[kind] == "citizenCard";

    private sealed record Card(int PersonalId, int Kind, int Number);

    /// <summary>The slots that completing an entry of one event looks at.</summary>
    private sealed class Plan
    {
        // The facts of the record itself that a person may hold too; the record's own one counts.
        private static readonly ImmutableArray<(EntryEvent Event, string Field, string Twin)> Facts =
        [
            (EntryEvent.Birth, "birthPlace", "child.birthPlace"),
            (EntryEvent.Death, "deathDate", "deceased.died"),
        ];

        public Plan(EntryLayout layout)
        {
            Twins = [.. Facts.Where(t => t.Event == layout.Event).Select(t => (layout.ByPath[t.Field].Slot, layout.ByPath[t.Twin].Slot))];
            Cards = [.. layout.Persons.Select(role => CardOf(role + ".", layout.ByPath))];
            CardOfItem = layout.List is { ItemsArePersons: true } list ? CardOf("", list.ByPath) : null;
        }

        public ImmutableArray<(int Field, int Twin)> Twins { get; }

        public ImmutableArray<Card> Cards { get; }

        public Card? CardOfItem { get; }

        private static Card CardOf(string prefix, IReadOnlyDictionary<string, EntryField> fields)
            => new(fields[prefix + "personalId"].Slot, fields[prefix + "document.kind"].Slot, fields[prefix + "document.number"].Slot);
    }
}
