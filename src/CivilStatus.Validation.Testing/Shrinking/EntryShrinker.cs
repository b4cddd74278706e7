using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.Shrinking;

/// <summary>
/// Makes entries smaller: without a list's last item, without a person or another group of fields, without one field; the largest cuts
/// come first. The same entry always gives the same ones.
/// </summary>
internal static class EntryShrinker
{
    public static IEnumerable<Entry> Of(Entry entry)
    {
        if (entry.ItemCount > 1) yield return EntryCopy.Of(entry, entry.ItemCount - 1);
        int[] written = [.. EntryCopy.Written(entry)];
        foreach (int[] group in written.GroupBy(s => Group(entry.PathAt(s))).Where(g => g.Key.Length > 0).Select(g => g.ToArray()).Where(g => g.Length > 1))
            yield return EntryCopy.Without(entry, group);
        foreach (int slot in written) yield return EntryCopy.Without(entry, [slot]);
    }

    // The person or object that a field belongs to; empty for a fact of the record itself.
    private static string Group(string path) => path.LastIndexOf('.') is var dot and > 0 ? path[..dot] : "";
}
