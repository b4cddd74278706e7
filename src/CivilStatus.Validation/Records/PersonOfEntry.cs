namespace CivilStatus.Validation.Records;

/// <summary>A person in a role of an entry, as a record of its own that rules over persons are asked of. Safe to share between threads.</summary>
public static class PersonOfEntry
{
    private const string Prefix = "person.";

    /// <summary>Makes the record.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="role">The role, such as <c>mother</c> or <c>adopters[0]</c>.</param>
    /// <exception cref="ArgumentException">The entry has no such role.</exception>
    public static Entry Of(Entry entry, string role)
    {
        if (!entry.TryGetSlot(role + ".name", out _)) throw new ArgumentException($"An entry of event {entry.Event.Name()} has no person '{role}'.", nameof(role));
        EntryLayout layout = EntryLayout.PersonOfEntry;
        var from = new int[layout.Fields.Length];
        var person = new Entry(layout);
        foreach (EntryField field in layout.Fields)
        {
            string path = field.Path.StartsWith(Prefix, StringComparison.Ordinal) ? $"{role}.{field.Path[Prefix.Length..]}" : field.Path;
            from[field.Slot] = entry.TryGetSlot(path, out int slot) ? slot : -1;
            if (slot >= 0) person[field.Slot] = entry[slot];
        }
        person["role"] = role;
        person.Origin = new PersonOrigin(entry.Origin, from);
        person.Confirmations.AddRange(entry.Confirmations);
        return person;
    }

    /// <summary>The roles of an entry that are persons, the items of its list included.</summary>
    public static IEnumerable<string> RolesOf(Entry entry)
    {
        foreach (string role in entry.Layout.Persons) yield return role;
        if (entry.Layout.List is not { ItemsArePersons: true } list) yield break;
        for (int item = 0; item < entry.ItemCount; item++) yield return $"{list.Path}[{item.ToString(System.Globalization.CultureInfo.InvariantCulture)}]";
    }

    private sealed class PersonOrigin(EntryOrigin origin, int[] from) : EntryOrigin
    {
        public override string Source => origin.Source;

        public override string? CellOf(int slot) => from[slot] < 0 ? null : origin.CellOf(from[slot]);
    }
}
