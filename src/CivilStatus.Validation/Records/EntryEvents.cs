using System.Collections.Immutable;
using System.Text;

namespace CivilStatus.Validation.Records;

/// <summary>The names that canonical records and rule files use for events. Safe to share between threads.</summary>
public static class EntryEvents
{
    /// <summary>Every event with its name in canonical records, in a fixed order.</summary>
    public static ImmutableArray<(EntryEvent Event, string Name)> All { get; } =
    [
        (EntryEvent.Birth, "birth"),
        (EntryEvent.Marriage, "marriage"),
        (EntryEvent.Death, "death"),
        (EntryEvent.Recognition, "recognition"),
        (EntryEvent.Adoption, "adoption"),
        (EntryEvent.Guardianship, "guardianship"),
        (EntryEvent.Change, "change"),
        (EntryEvent.MaritalStatus, "maritalStatus"),
    ];

    private static readonly ImmutableArray<byte[]> Utf8Names = [.. All.Select(e => Encoding.UTF8.GetBytes(e.Name))];

    /// <summary>The name of an event, such as <c>birth</c>.</summary>
    public static string Name(this EntryEvent entryEvent) => All[(int)entryEvent].Name;

    /// <summary>Finds the event of a name; letter case counts.</summary>
    public static bool TryParse(string? name, out EntryEvent entryEvent)
    {
        foreach ((EntryEvent candidate, string candidateName) in All)
        {
            if (candidateName != name) continue;
            entryEvent = candidate;
            return true;
        }
        entryEvent = default;
        return false;
    }

    /// <summary>Finds the event of a name in UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> name, out EntryEvent entryEvent)
    {
        for (int i = 0; i < Utf8Names.Length; i++)
        {
            if (!name.SequenceEqual(Utf8Names[i])) continue;
            entryEvent = All[i].Event;
            return true;
        }
        entryEvent = default;
        return false;
    }
}
