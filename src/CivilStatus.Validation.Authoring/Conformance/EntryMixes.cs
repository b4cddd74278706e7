using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>
/// Entries that complete an example or a case with what any book holds, or that mix the facts of two of one event, with days moved
/// by one, dates cut to month or year and fields left out: sound entries, what rules say together, and partial dates.
/// </summary>
internal static class EntryMixes
{
    private const string Territory = "entry.territory";

    private static readonly PartialDateReader Dates = new(AgeWords.None, default);

    public static IEnumerable<VectorEntry> Of(ImmutableArray<(string Rule, Example Example)> questions, Catalogue catalogue, int each, ulong seed)
    {
        foreach ((EntryEvent entryEvent, string name) in EntryEvents.All)
        {
            Entry[] pool = [.. questions.Select(q => q.Example.Entry!).Where(e => e.Event == entryEvent)];
            if (pool.Length == 0) continue;
            var random = new SplitMix64(seed + (ulong)entryEvent);
            for (int i = 1; i <= each; i++)
            {
                string[] profiles = [catalogue.Profiles[i / 2 % catalogue.Profiles.Length].Id];
                yield return new VectorEntry($"{name}.g{i:0000}", "generated", null, Entry(pool, i, catalogue, random), catalogue.PublishedOn, profiles);
            }
        }
    }

    private static Entry Entry(Entry[] pool, int number, Catalogue catalogue, SplitMix64 random)
    {
        Entry one = random.Pick(pool);
        bool isMixed = number % 2 == 0;
        Entry entry = Mix(one, isMixed ? random.Pick(pool) : one, isMixed, catalogue, random);
        if (!isMixed || random.Chance(50)) SoundFacts.Fill(entry);
        return entry;
    }

    private static Entry Mix(Entry one, Entry other, bool isMixed, Catalogue catalogue, SplitMix64 random)
    {
        var mixed = new Entry(one.Event);
        while (mixed.ItemCount < Math.Max(one.ItemCount, other.ItemCount)) mixed.AddItem();
        for (int slot = 0; slot < mixed.SlotCount; slot++)
        {
            string? first = TextOf(one, slot), second = TextOf(other, slot);
            string? text = first is null || (second is not null && random.Chance(50)) ? second : first;
            if (text is null || isMixed && random.Chance(5)) continue;
            mixed[slot] = isMixed && mixed.FieldAt(slot).Kind == FieldKind.Date ? Blurred(text, random) : text;
        }
        if (isMixed && random.Chance(25)) mixed[Territory] = random.Pick(catalogue.Conventions.Territories);
        return mixed;
    }

    private static string? TextOf(Entry entry, int slot) => slot < entry.SlotCount ? entry[slot] : null;

    // An exact day becomes its month or year, or the day beside it.
    private static string Blurred(string text, SplitMix64 random)
    {
        int chance = random.Below(100);
        PartialDate date = Dates.Read(text, DayRange.Whole);
        if (date.Precision != DatePrecision.Day || !date.IsReal || chance >= 50) return text;
        var day = DateOnly.FromDayNumber(DayRange.Clamp(date.Days.First + random.Between(-1, 1)));
        return day.ToString(chance switch { < 20 => "yyyy", < 32 => "MM/yyyy", _ => "dd/MM/yyyy" }, CultureInfo.InvariantCulture);
    }
}
