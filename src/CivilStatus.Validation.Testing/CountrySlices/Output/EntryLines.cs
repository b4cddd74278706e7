using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Testing.CountrySlices.Output;

/// <summary>Writes entries as canonical records, one a line, byte for byte as <see cref="EntryJsonWriter"/> does and some times faster.</summary>
internal sealed class EntryLines(Lines lines)
{
    private static readonly Dictionary<EntryEvent, FieldMark[]> Marks = EntryEvents.All.ToDictionary(e => e.Event, e => FieldMark.Of(EntryLayout.Of(e.Event)));

    public void Write(Entry entry)
    {
        // Changes are few, and hold a list.
        if (entry.ItemCount > 0)
        {
            lines.Raw(EntryJsonWriter.ToUtf8(entry));
            lines.End();
            return;
        }
        lines.Raw("{\"event\":\""u8);
        lines.Raw(System.Text.Encoding.UTF8.GetBytes(entry.Event.Name()));
        lines.Raw("\""u8);
        FieldMark? last = null;
        foreach (FieldMark mark in Marks[entry.Event])
        {
            if (entry[mark.Slot] is not { } text) continue;
            mark.Open(lines, last);
            if (mark.IsBare) lines.Ascii(text);
            else lines.Text(text);
            last = mark;
        }
        FieldMark.CloseAll(lines, last);
        lines.Raw("}"u8);
        lines.End();
    }
}
