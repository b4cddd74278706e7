using System.Text.Json.Serialization;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Records;

/// <summary>
/// One entry of a register book (trường hợp đăng ký): the texts of its fields exactly as written, each in the slot
/// its <see cref="Layout"/> gives it. Nothing is repaired, filled in or judged here.
/// Not safe to change while another thread reads it.
/// </summary>
[JsonConverter(typeof(EntryJsonConverter))]
public sealed class Entry
{
    private Utf8Texts? utf8;
    private string?[] texts;
    private bool hasStrings;

    /// <summary>An empty entry of an event.</summary>
    public Entry(EntryEvent entryEvent)
        : this(EntryLayout.Of(entryEvent))
    {
    }

    /// <summary>An empty record of a layout, such as that of a pair of entries.</summary>
    public Entry(EntryLayout layout)
    {
        Layout = layout;
        texts = new string?[Layout.Fields.Length];
        SlotCount = texts.Length;
    }

    /// <summary>The event the entry records.</summary>
    public EntryEvent Event => Layout.Event;

    /// <summary>The fields of the event.</summary>
    public EntryLayout Layout { get; }

    /// <summary>How many items the record's list holds; 0 where the event has no list.</summary>
    public int ItemCount { get; private set; }

    /// <summary>How many slots are in use: the fields of the layout, then those of each item of its list.</summary>
    public int SlotCount { get; private set; }

    /// <summary>Where the entry was read.</summary>
    public EntryOrigin Origin { get; set; } = EntryOrigin.None;

    /// <summary>Properties that the canonical record does not know, kept as they came.</summary>
    public List<ExtraProperty> Extra { get; } = [];

    /// <summary>What an officer confirmed about this entry.</summary>
    public List<Confirmation> Confirmations { get; } = [];

    /// <summary>What was noticed while the entry was read; no finding, and no change of the entry.</summary>
    public List<Notice> Notices { get; } = [];

    /// <summary>The text in a slot, or null where nothing was written.</summary>
    public string? this[int slot]
    {
        get => texts[slot] ?? (utf8 is { } bytes ? MakeString(bytes, slot) : null);
        set
        {
            texts[slot] = value;
            hasStrings = true;
            utf8?.Forget(slot);
        }
    }

    /// <summary>The text of a field by its path, such as <c>mother.born</c> or <c>adopters[1].born</c>.</summary>
    /// <exception cref="ArgumentException">The event has no such field, or its list no such item; setting one more item adds it.</exception>
    public string? this[string path]
    {
        get => this[Slot(path)];
        set
        {
            if (FieldPath.TryParseItem(path, out string list, out int item, out _) && list == Layout.List?.Path && item == ItemCount) AddItem();
            this[Slot(path)] = value;
        }
    }

    /// <summary>Adds an empty item to the record's list and returns its index.</summary>
    /// <exception cref="InvalidOperationException">The event has no list.</exception>
    public int AddItem()
    {
        EntryList list = Layout.List ?? throw new InvalidOperationException($"A record of event {Event.Name()} holds no list.");
        SlotCount += list.ItemFields.Length;
        if (texts.Length < SlotCount) Array.Resize(ref texts, SlotCount);
        utf8?.Reach(SlotCount);
        return ItemCount++;
    }

    /// <summary>The slot of a field of an item of the list.</summary>
    public int ItemSlot(int item, EntryField field) => Layout.Fields.Length + item * Layout.List!.ItemFields.Length + field.Slot;

    /// <summary>The field that a slot belongs to.</summary>
    public EntryField FieldAt(int slot) => slot < Layout.Fields.Length
        ? Layout.Fields[slot]
        : Layout.List!.ItemFields[(slot - Layout.Fields.Length) % Layout.List.ItemFields.Length];

    /// <summary>The full path of a slot, such as <c>adopters[1].born</c>.</summary>
    public string PathAt(int slot)
    {
        if (slot < Layout.Fields.Length) return Layout.Fields[slot].Path;
        int item = (slot - Layout.Fields.Length) / Layout.List!.ItemFields.Length;
        return FieldPath.OfItem(Layout.List.Path, item, FieldAt(slot).Path);
    }

    /// <summary>Finds the slot of a path.</summary>
    public bool TryGetSlot(string path, out int slot)
    {
        if (Layout.ByPath.TryGetValue(path, out EntryField? field))
        {
            slot = field.Slot;
            return true;
        }
        slot = -1;
        if (Layout.List is not { } list || !FieldPath.TryParseItem(path, out string name, out int item, out string rest)) return false;
        if (name != list.Path || item >= ItemCount || !list.ByPath.TryGetValue(rest, out field)) return false;
        slot = ItemSlot(item, field);
        return true;
    }

    /// <summary>
    /// Writes a text in UTF-8 into a slot. A string is made of it only when somebody asks for one, which suits an entry that is
    /// emptied and filled again for every record of a large file.
    /// </summary>
    /// <param name="slot">The slot.</param>
    /// <param name="text">Valid UTF-8; the bytes are copied.</param>
    public void SetUtf8(int slot, ReadOnlySpan<byte> text)
    {
        texts[slot] = null;
        Utf8Texts bytes = utf8 ??= new Utf8Texts(SlotCount);
        text.CopyTo(bytes.RoomFor(text.Length));
        bytes.SetUnescaped(slot, text.Length);
    }

    /// <summary>Empties the entry, to be filled again: texts, items, origin, extra properties, confirmations and notices go.</summary>
    public void Clear() => Clear(default);

    /// <summary>Copies the text of a slot of another entry; no string is made of it.</summary>
    internal void Copy(int slot, Entry from, int fromSlot)
    {
        if (from.TryGetUtf8(fromSlot, out ReadOnlySpan<byte> text)) SetUtf8(slot, text);
        else if (from.texts[fromSlot] is { } written) this[slot] = written;
    }

    /// <summary>Empties the entry for texts that stay in the bytes of a record.</summary>
    internal Utf8Texts Reuse(ReadOnlyMemory<byte> record)
    {
        Utf8Texts bytes = utf8 ??= new Utf8Texts(SlotCount);
        Clear(record);
        return bytes;
    }

    private void Clear(ReadOnlyMemory<byte> record)
    {
        if (hasStrings) Array.Clear(texts);
        hasStrings = false;
        (ItemCount, SlotCount) = (0, Layout.Fields.Length);
        Origin = EntryOrigin.None;
        Extra.Clear();
        Confirmations.Clear();
        Notices.Clear();
        utf8?.Start(record);
    }

    /// <summary>Whether texts of the entry came in UTF-8.</summary>
    internal bool HoldsUtf8 => utf8 is not null;

    /// <summary>Whether something is written in a slot, were it only blanks.</summary>
    internal bool Has(int slot) => texts[slot] is not null || utf8?.Has(slot) == true;

    /// <summary>The bytes of a text that no string has been made of yet; false where there is a string or no text at all.</summary>
    internal bool TryGetUtf8(int slot, out ReadOnlySpan<byte> text)
    {
        if (utf8?.Has(slot) != true || texts[slot] is not null)
        {
            text = default;
            return false;
        }
        text = utf8.At(slot);
        return true;
    }

    /// <summary>The text in a slot where it is a string; null where nothing is written or no string was made of it.</summary>
    internal string? StringAt(int slot) => texts[slot];

    /// <summary>Whether two texts of which no string has been made yet are the same, byte for byte.</summary>
    internal bool HaveSameBytes(int slot, int other)
        => TryGetUtf8(slot, out ReadOnlySpan<byte> one) && TryGetUtf8(other, out ReadOnlySpan<byte> two) && one.SequenceEqual(two);

    private string? MakeString(Utf8Texts bytes, int slot)
    {
        if (!bytes.Has(slot)) return null;
        hasStrings = true;
        return texts[slot] = bytes.TextAt(slot);
    }

    private int Slot(string path) => TryGetSlot(path, out int slot)
        ? slot
        : throw new ArgumentException($"A record of event {Event.Name()} has no field '{path}'.", nameof(path));
}
