using System.Text;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>Rows that wait in a file until what stands before them in the workbook is known. Gone when closed.</summary>
internal sealed class ResultSpool : IDisposable
{
    private const byte IsNumber = 0x80;

    private readonly FileStream file;
    private readonly BinaryWriter writer;

    public ResultSpool(string folder)
    {
        file = new FileStream(Path.Combine(folder, $".civilstatus-{Path.GetRandomFileName()}.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
    }

    public long Count { get; private set; }

    public void Add(ResultRow row)
    {
        writer.Write7BitEncodedInt(row.Cells.Length);
        foreach (ResultCell cell in row.Cells)
        {
            writer.Write((byte)((byte)cell.Style | (cell.Text is null ? IsNumber : 0)));
            if (cell.Text is { } text) writer.Write(CellText.Cut(text));
            else writer.Write(cell.Number);
        }
        writer.Write(row.Link is not null);
        if (row.Link is { } link)
        {
            writer.Write(link.Sheet);
            writer.Write(link.Row);
            writer.Write(link.Column);
        }
        Count++;
    }

    /// <summary>What was added, in that order.</summary>
    public IEnumerable<ResultRow> Read()
    {
        writer.Flush();
        file.Position = 0;
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        for (long i = 0; i < Count; i++)
        {
            var cells = new ResultCell[reader.Read7BitEncodedInt()];
            for (int c = 0; c < cells.Length; c++)
            {
                byte kind = reader.ReadByte();
                var style = (ResultStyle)(kind & ~IsNumber);
                cells[c] = (kind & IsNumber) != 0 ? new ResultCell(null, reader.ReadInt64(), style) : new ResultCell(reader.ReadString(), 0, style);
            }
            yield return new ResultRow([.. cells]) { Link = reader.ReadBoolean() ? new MarkedCell(reader.ReadString(), reader.ReadInt64(), reader.ReadInt32()) : null };
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        file.Dispose();
    }
}
