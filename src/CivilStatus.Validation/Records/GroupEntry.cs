using System.Globalization;

namespace CivilStatus.Validation.Records;

/// <summary>The entry that rules over groups are asked of: one entry of the group, with how many there are. Safe to share between threads.</summary>
public static class GroupEntry
{
    /// <summary>Makes the entry.</summary>
    /// <param name="entry">One of the entries that state the value.</param>
    /// <param name="size">How many entries the group has.</param>
    /// <param name="least">How many certainly state the value.</param>
    /// <param name="most">How many may state it: facts that are not exact, and missing ones, may be the value.</param>
    /// <param name="stretches">In how many stretches those that certainly state it stand.</param>
    public static Entry Of(Entry entry, int size, int least, int most, int stretches)
    {
        var group = new Entry(EntryLayout.GroupOf(entry.Event)) { Origin = entry.Origin };
        int fields = entry.Layout.Fields.Length;
        for (int slot = 0; slot < fields; slot++) group[slot] = entry[slot];
        group[EntryLayout.GroupSize] = Text(size);
        group[EntryLayout.GroupTimes] = Range(least, most);
        group[EntryLayout.GroupPercent] = Range(100 * least / size, 100 * most / size);
        group[EntryLayout.GroupStretches] = Text(stretches);
        group.Confirmations.AddRange(entry.Confirmations);
        return group;
    }

    private static string Range(int least, int most) => least == most ? Text(least) : $"{Text(least)}..{Text(most)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
