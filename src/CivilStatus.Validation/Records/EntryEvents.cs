using System.Collections.Immutable;
using System.Text;

namespace CivilStatus.Validation.Records;

/// <summary>The names that canonical records and rule files use for events. Safe to share between threads.</summary>
public static class EntryEvents
{
    /// <summary>How many events there are.</summary>
    internal const int Count = 8;

    // By the number of the event.
    private static readonly string[] Names = ["birth", "marriage", "death", "recognition", "adoption", "guardianship", "change", "maritalStatus"];

    private static readonly byte[][] Utf8Names = Array.ConvertAll(Names, Encoding.UTF8.GetBytes);

    /// <summary>Every event with its name in canonical records, in a fixed order.</summary>
    public static ImmutableArray<(EntryEvent Event, string Name)> All => Listed.All;

    /// <summary>The name of an event, such as <c>birth</c>.</summary>
    public static string Name(this EntryEvent entryEvent) => Names[(int)entryEvent];

    /// <summary>Finds the event of a name; letter case counts.</summary>
    public static bool TryParse(string? name, out EntryEvent entryEvent)
    {
        int found = Array.IndexOf(Names, name);
        entryEvent = found < 0 ? default : (EntryEvent)found;
        return found >= 0;
    }

    /// <summary>Finds the event of a name in UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> name, out EntryEvent entryEvent)
    {
        for (int i = 0; i < Utf8Names.Length; i++)
        {
            if (!name.SequenceEqual(Utf8Names[i])) continue;
            entryEvent = (EntryEvent)i;
            return true;
        }
        entryEvent = default;
        return false;
    }

    // Only who asks for pairs has them made.
    private static class Listed
    {
        public static readonly ImmutableArray<(EntryEvent Event, string Name)> All = [.. Names.Select((name, i) => ((EntryEvent)i, name))];
    }
}
