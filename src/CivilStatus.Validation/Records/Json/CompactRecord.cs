using System.Runtime.CompilerServices;

namespace CivilStatus.Validation.Records.Json;

/// <summary>
/// Goes through records as programs write them: no escapes, no blanks but one after a colon or comma. Of any other record it
/// says only that it is not one of those. This is the fast lane; what leaves it is read by <see cref="System.Text.Json"/>.
/// One for each thread.
/// </summary>
internal sealed class CompactRecord(RecordShape shape)
{
    private const int DeepestObject = 8;

    private readonly bool[] seen = new bool[shape.PropertyCount];
    private readonly RecordProperty[] parents = new RecordProperty[DeepestObject];

    // Writers keep to one order: which child followed a property last time or, in the second half, came after an object.
    private readonly int[] following = new int[2 * shape.PropertyCount];

    /// <summary>The event that one of the first properties names.</summary>
    public static bool TryFindEvent(ReadOnlySpan<byte> json, ReadOnlySpan<int> quotes, out EntryEvent entryEvent)
    {
        entryEvent = default;
        // Pairs of texts, until one is no pair: {"id":"…","event":"…"
        for (int i = 0; i + 3 < quotes.Length && quotes[i + 2] - quotes[i + 1] is 2 or 3; i += 4)
            if (json[(quotes[i] + 1)..quotes[i + 1]].SequenceEqual("event"u8))
                return EntryEvents.TryParse(json[(quotes[i + 2] + 1)..quotes[i + 3]], out entryEvent);
        return false;
    }

    /// <summary>Reads a record into the texts of an entry.</summary>
    public bool TryRead(ReadOnlySpan<byte> json, ReadOnlySpan<int> quotes, Entry entry, Utf8Texts texts)
    {
        Array.Clear(seen);
        RecordProperty parent = shape.Root;
        int before = parent.Number, depth = 0, at = 0, quote = 0, firstSlot = 0;
        if (!Take(json, ref at, (byte)'{')) return false;
        while (true)
        {
            SkipBlank(json, ref at);
            if (!TryTakeText(quotes, ref at, ref quote, out int start, out int length) || !Take(json, ref at, (byte)':')) return false;
            SkipBlank(json, ref at);
            RecordProperty? property = ChildNamed(parent, json, start, length, before);
            if (property is null)
            {
                // The event is known by now.
                if (depth > 0 || seen[0] || !json.Slice(start, length).SequenceEqual("event"u8) || !TryTakeText(quotes, ref at, ref quote, out _, out _)) return false;
                seen[0] = true;
            }
            else
            {
                if (seen[property.Number]) return false;
                seen[property.Number] = true;
                before = property.Number;
                if (property.Field is not { } field)
                {
                    if (depth == DeepestObject || property.IsList && !Take(json, ref at, (byte)'[') || !Take(json, ref at, (byte)'{')) return false;
                    if (property.IsList) firstSlot = FirstSlotOf(entry.AddItem(), entry);
                    parents[depth++] = parent;
                    parent = property;
                    continue;
                }
                if (!TryTakeValue(json, quotes, ref at, ref quote, firstSlot + field.Slot, field.Kind, texts)) return false;
            }
            bool inNextItem = false;
            while (Take(json, ref at, (byte)'}'))
            {
                if (depth == 0) return json[at..].IndexOfAnyExcept((byte)' ', (byte)'\r', (byte)'\t') < 0;
                before = shape.PropertyCount + parent.Number;
                if (parent.IsList)
                {
                    if (Take(json, ref at, (byte)','))
                    {
                        SkipBlank(json, ref at);
                        if (!Take(json, ref at, (byte)'{') || entry.ItemCount == EntryJsonReader.MaxItems) return false;
                        firstSlot = FirstSlotOf(entry.AddItem(), entry);
                        before = parent.Number;
                        parent.ForEachBelow(seen, static (seen, number) => seen[number] = false);
                        inNextItem = true;
                        break;
                    }
                    if (!Take(json, ref at, (byte)']')) return false;
                    firstSlot = 0;
                }
                parent = parents[--depth];
            }
            if (!inNextItem && !Take(json, ref at, (byte)',')) return false;
        }
    }

    private static int FirstSlotOf(int item, Entry entry) => entry.Layout.Fields.Length + item * entry.Layout.List!.ItemFields.Length;

    private RecordProperty? ChildNamed(RecordProperty parent, ReadOnlySpan<byte> json, int start, int length, int before)
    {
        ref int expected = ref following[before];
        if (parent.ChildIs(expected, json, start, length) is { } child) return child;
        for (int i = 0; i < parent.Children.Length; i++)
        {
            if (parent.ChildIs(i, json, start, length) is not { } found) continue;
            expected = i;
            return found;
        }
        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryTakeValue(ReadOnlySpan<byte> json, ReadOnlySpan<int> quotes, ref int at, ref int quote, int slot, FieldKind kind, Utf8Texts texts)
    {
        bool isText = kind is not (FieldKind.Number or FieldKind.Flag);
        if (!isText || !TryTakeText(quotes, ref at, ref quote, out int start, out int length))
        {
            start = at;
            length = LengthOfWord(json[at..], kind);
            if (length == 0) return false;
            at += length;
            if (json[start] == 'n') return true;
        }
        texts.Set(slot, start, length);
        return true;
    }

    // The length of a number, true, false or null, as the kind allows; 0 for anything else.
    private static int LengthOfWord(ReadOnlySpan<byte> json, FieldKind kind)
    {
        if (json.StartsWith("null"u8)) return 4;
        if (kind == FieldKind.Flag) return json.StartsWith("true"u8) ? 4 : json.StartsWith("false"u8) ? 5 : 0;
        int digits = kind == FieldKind.Number ? json.IndexOfAnyExceptInRange((byte)'0', (byte)'9') : 0;
        return digits > 1 && json[0] == '0' ? 0 : Math.Max(digits, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryTakeText(ReadOnlySpan<int> quotes, ref int at, ref int quote, out int start, out int length)
    {
        (start, length) = (at + 1, 0);
        if (quote + 1 >= quotes.Length || quotes[quote] != at) return false;
        length = quotes[quote + 1] - start;
        at = start + length + 1;
        quote += 2;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Take(ReadOnlySpan<byte> json, ref int at, byte expected)
    {
        if ((uint)at >= (uint)json.Length || json[at] != expected) return false;
        at++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SkipBlank(ReadOnlySpan<byte> json, ref int at)
    {
        if ((uint)at < (uint)json.Length && json[at] == ' ') at++;
    }
}
