using System.Text;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>The lines of the results, kept in a file until the counts above them are known. Gone when closed.</summary>
internal sealed class MarkSpool : IDisposable
{
    private readonly FileStream file;
    private readonly BinaryWriter writer;

    public MarkSpool(string folder)
    {
        file = new FileStream(Path.Combine(folder, $".civilstatus-{Path.GetRandomFileName()}.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        writer = new BinaryWriter(file, Encoding.Unicode, leaveOpen: true);
    }

    public long Count { get; private set; }

    public void Add(Mark mark)
    {
        writer.Write((byte)mark.Effect);
        foreach (string text in (string[])[mark.Place, mark.Rule, mark.Kind, mark.Fields, mark.Message, mark.Grounds]) writer.Write(text);
        writer.Write(mark.Cells.Length > 0);
        if (mark.Cells.Length > 0)
        {
            writer.Write(mark.Cells[0].Sheet);
            writer.Write(mark.Cells[0].Row);
            writer.Write(mark.Cells[0].Column);
        }
        Count++;
    }

    /// <summary>What was added, in that order, with the first cell of each alone.</summary>
    public IEnumerable<Mark> Read()
    {
        writer.Flush();
        file.Position = 0;
        using var reader = new BinaryReader(file, Encoding.Unicode, leaveOpen: true);
        for (long i = 0; i < Count; i++)
        {
            var effect = (MarkEffect)reader.ReadByte();
            string place = reader.ReadString(), rule = reader.ReadString(), kind = reader.ReadString(), fields = reader.ReadString(), message = reader.ReadString(), grounds = reader.ReadString();
            MarkedCell[] cells = reader.ReadBoolean() ? [new MarkedCell(reader.ReadString(), reader.ReadInt64(), reader.ReadInt32())] : [];
            yield return new Mark(effect, [.. cells], place, message) { Rule = rule, Kind = kind, Fields = fields, Grounds = grounds };
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
    }
}
