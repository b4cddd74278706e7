using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>The canonical record of an entry, whatever is written in it.</summary>
internal static class StoredRecord
{
    public static byte[] Of(Entry entry)
    {
        try
        {
            return EntryJsonWriter.ToUtf8(entry);
        }
        catch (ArgumentException)
        {
            return EntryJsonWriter.ToUtf8(Writable(entry));
        }
    }

    /// <summary>Reads an entry again.</summary>
    public static Entry Read(ReadOnlySpan<byte> json) => EntryJsonReader.TryRead(json, out Entry? entry, out EntryJsonError? error) ? entry : throw Unreadable(error);

    /// <summary>What to throw where a record cannot be read: it was written by us, and checksums tell of damage before.</summary>
    public static InvalidOperationException Unreadable(EntryJsonError error) => new($"A stored record cannot be read: {error.Message.In("en")}");

    // A workbook may say “hai” where a record has a number: no rule can read it there, and it is kept beside.
    private static Entry Writable(Entry entry)
    {
        var copy = new Entry(entry.Layout);
        for (int item = 0; item < entry.ItemCount; item++) copy.AddItem();
        copy.Confirmations.AddRange(entry.Confirmations);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (ExtraProperty extra in entry.Extra)
            if (paths.Add(extra.Path)) copy.Extra.Add(extra with { IsJson = false });
        for (int slot = 0; slot < entry.SlotCount; slot++)
        {
            if (entry[slot] is not { } text) continue;
            if (IsWritable(entry.FieldAt(slot).Kind, text)) copy[slot] = text;
            else if (paths.Add(entry.PathAt(slot))) copy.Extra.Add(new ExtraProperty(entry.PathAt(slot), text, IsJson: false));
        }
        return copy;
    }

    private static bool IsWritable(FieldKind kind, string text) => kind switch
    {
        FieldKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number.ToString(CultureInfo.InvariantCulture) == text,
        FieldKind.Flag => text is "true" or "false",
        _ => true,
    };
}
