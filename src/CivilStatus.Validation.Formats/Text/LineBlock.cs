using System.Runtime.InteropServices;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>Some consecutive lines of a text, in the bytes they were read into. Filled by <see cref="LineSplitter"/>, again and again.</summary>
internal sealed class LineBlock
{
    private readonly List<Line> lines = [];

    /// <summary>The bytes; the splitter makes them longer where a line needs it.</summary>
    public byte[] Buffer = new byte[InitialLength];

    /// <summary>How many bytes a block has as long as no line is longer.</summary>
    public const int InitialLength = 1 << 18;

    /// <summary>How many lines there are.</summary>
    public int Count => lines.Count;

    public TextLine this[int index]
    {
        get
        {
            ref Line line = ref CollectionsMarshal.AsSpan(lines)[index];
            return new TextLine(line.Number, Buffer.AsMemory(line.Start, line.Length), line.IsTooLong);
        }
    }

    public void Add(long number, int start, int length, bool isTooLong) => lines.Add(new Line(number, start, length, isTooLong));

    public void Clear() => lines.Clear();

    private readonly record struct Line(long Number, int Start, int Length, bool IsTooLong);
}
