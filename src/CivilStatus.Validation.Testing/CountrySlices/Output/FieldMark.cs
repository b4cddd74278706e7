using System.Text;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.CountrySlices.Output;

/// <summary>Where a field stands in the record of its event: its name, and the objects it lies in.</summary>
internal sealed class FieldMark
{
    private readonly string[] objects;
    private readonly byte[][] openings;
    private readonly byte[] name;

    private FieldMark(EntryField field)
    {
        string[] parts = field.Path.Split('.');
        (Slot, IsBare, objects) = (field.Slot, field.Kind is FieldKind.Number or FieldKind.Flag, parts[..^1]);
        name = Encoding.UTF8.GetBytes($"\"{parts[^1]}\":");
        openings = [.. objects.Select(o => Encoding.UTF8.GetBytes($"\"{o}\":{{"))];
    }

    public int Slot { get; }

    /// <summary>Whether the value stands without quotation marks.</summary>
    public bool IsBare { get; }

    /// <summary>The fields of an event so that each object comes in one piece: where its first field comes.</summary>
    public static FieldMark[] Of(EntryLayout layout)
    {
        var groups = new List<string>();
        foreach (EntryField field in layout.Fields)
            foreach (string group in Groups(field.Path)) if (!groups.Contains(group)) groups.Add(group);
        return [.. layout.Fields.OrderBy(f => groups.IndexOf(Groups(f.Path).First())).Select(f => new FieldMark(f))];
    }

    /// <summary>Closes what the field before was in and this one is not, opens what is new, writes the name.</summary>
    public void Open(Lines lines, FieldMark? before)
    {
        int shared = 0;
        string[] open = before?.objects ?? [];
        while (shared < open.Length && shared < objects.Length && open[shared] == objects[shared]) shared++;
        for (int i = shared; i < open.Length; i++) lines.Raw("}"u8);
        lines.Raw(","u8);
        for (int i = shared; i < objects.Length; i++) lines.Raw(openings[i]);
        lines.Raw(name);
    }

    public static void CloseAll(Lines lines, FieldMark? before)
    {
        for (int i = before?.objects.Length ?? 0; i > 0; i--) lines.Raw("}"u8);
    }

    // The property of the record that a field is, or lies in.
    private static IEnumerable<string> Groups(string path) => [path.Split('.')[0]];
}
