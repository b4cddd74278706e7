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
    private readonly RecordProperty?[] following = new RecordProperty?[2 * shape.PropertyCount];

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
    /// <remarks>What hardly ever happens stands in methods of its own, so that this one has all its numbers in registers.</remarks>
    public bool TryRead(ReadOnlySpan<byte> json, ReadOnlySpan<int> quotes, Entry entry, Utf8Texts texts)
    {
        Array.Clear(seen);
        RecordProperty parent = shape.Root;
        int before = parent.Number, depth = 0, quote = 0, firstSlot = 0;
        if (!IsAt(json, 0, '{')) return false;
        int at = 1;
        while (true)
        {
            at = AfterBlank(json, at);
            if (!TryTakeText(quotes, ref at, ref quote, out int start, out int length) || !IsAt(json, at, ':')) return false;
            at = AfterBlank(json, at + 1);
            if (ChildNamed(parent, json, start, length, before) is not { } property)
            {
                // The event is known by now.
                if (depth > 0 || seen[0] || !IsEvent(json.Slice(start, length)) || !TryTakeText(quotes, ref at, ref quote, out _, out _)) return false;
                seen[0] = true;
            }
            else
            {
                if (seen[property.Number]) return false;
                seen[property.Number] = true;
                before = property.Number;
                if (property.Field is not { } field)
                {
                    if (depth == DeepestObject || property.IsList && !IsAt(json, at++, '[') || !IsAt(json, at++, '{')) return false;
                    if (property.IsList) firstSlot = SlotOfNextItem(entry);
                    parents[depth++] = parent;
                    parent = property;
                    continue;
                }
                if (field.Kind is not (FieldKind.Number or FieldKind.Flag) && TryTakeText(quotes, ref at, ref quote, out start, out length))
                {
                    texts.Set(firstSlot + field.Slot, start, length);
                }
                else
                {
                    length = LengthOfWord(json, at, field.Kind);
                    if (length == 0) return false;
                    if (json[at] != 'n') texts.Set(firstSlot + field.Slot, at, length);
                    at += length;
                }
            }
            bool inNextItem = false;
            while (IsAt(json, at, '}'))
            {
                at++;
                if (depth == 0) return IsEnd(json, at);
                before = shape.PropertyCount + parent.Number;
                if (parent.IsList)
                {
                    if (IsAt(json, at, ','))
                    {
                        at = AfterBlank(json, at + 1);
                        if (!IsAt(json, at++, '{') || entry.ItemCount == EntryJsonReader.MaxItems) return false;
                        firstSlot = SlotOfNextItem(entry);
                        before = parent.Number;
                        ForgetBelow(parent);
                        inNextItem = true;
                        break;
                    }
                    if (!IsAt(json, at++, ']')) return false;
                    firstSlot = 0;
                }
                parent = parents[--depth];
            }
            if (!inNextItem && !IsAt(json, at++, ',')) return false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int SlotOfNextItem(Entry entry) => entry.Layout.Fields.Length + entry.AddItem() * entry.Layout.List!.ItemFields.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ForgetBelow(RecordProperty list) => list.ForEachBelow(seen, static (seen, number) => seen[number] = false);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsEvent(ReadOnlySpan<byte> name) => name.SequenceEqual("event"u8);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsEnd(ReadOnlySpan<byte> json, int at) => json[at..].IndexOfAnyExcept((byte)' ', (byte)'\r', (byte)'\t') < 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private RecordProperty? ChildNamed(RecordProperty parent, ReadOnlySpan<byte> json, int start, int length, int before)
        => following[before] is { } expected && expected.IsNamed(json, start, length) ? expected : Find(parent, json, start, length, before);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private RecordProperty? Find(RecordProperty parent, ReadOnlySpan<byte> json, int start, int length, int before)
    {
        foreach (RecordProperty child in parent.Children)
            if (child.IsNamed(json, start, length)) return following[before] = child;
        return null;
    }

    // The length of a number, true, false or null, as the kind allows; 0 for anything else.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LengthOfWord(ReadOnlySpan<byte> json, int at, FieldKind kind)
    {
        ReadOnlySpan<byte> word = json[at..];
        if (word.StartsWith("null"u8)) return 4;
        if (kind == FieldKind.Flag) return word.StartsWith("true"u8) ? 4 : word.StartsWith("false"u8) ? 5 : 0;
        int digits = kind == FieldKind.Number ? word.IndexOfAnyExceptInRange((byte)'0', (byte)'9') : 0;
        return digits > 1 && word[0] == '0' ? 0 : Math.Max(digits, 0);
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
    private static bool IsAt(ReadOnlySpan<byte> json, int at, char expected) => (uint)at < (uint)json.Length && json[at] == expected;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AfterBlank(ReadOnlySpan<byte> json, int at) => IsAt(json, at, ' ') ? at + 1 : at;
}
