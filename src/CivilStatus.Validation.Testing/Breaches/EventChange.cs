using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.Breaches;

/// <summary>States the facts of an entry in an entry of another event, its persons in other roles.</summary>
internal static class EventChange
{
    /// <summary>The entry of the other event; null where a fact has no place there.</summary>
    public static Entry? To(Entry facts, EntryEvent entryEvent, SplitMix64 random)
    {
        var entry = new Entry(entryEvent);
        List<string> free = [.. entry.Layout.Persons];
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (int slot in EntryCopy.Written(facts))
        {
            string path = facts.PathAt(slot);
            int dot = path.IndexOf('.', StringComparison.Ordinal);
            if (dot > 0 && facts.Layout.Persons.Contains(path[..dot]))
            {
                if (!roles.TryGetValue(path[..dot], out string? role))
                {
                    if (free.Count == 0) return null;
                    role = free.Contains(path[..dot]) ? path[..dot] : random.Pick(free);
                    free.Remove(role);
                    roles.Add(path[..dot], role);
                }
                path = role + path[dot..];
            }
            if (!entry.TryGetSlot(path, out int target)) return null;
            entry[target] = facts[slot];
        }
        return entry;
    }
}
