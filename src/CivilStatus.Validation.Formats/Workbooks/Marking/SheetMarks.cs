using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>The marks of one sheet: 8 bytes a marked cell, and the comments.</summary>
internal sealed class SheetMarks
{
    private const int ColumnBits = 14, EffectBits = 3;

    /// <summary>How many rows a sheet can have.</summary>
    public const long RowLimit = 1 << 20;

    private readonly List<long> keys = [];
    private readonly Dictionary<(long Row, int Column), string> comments = [];

    /// <summary>The header that a filter is put on; row 0 where none is known.</summary>
    public RowPlace Header { get; set; }

    /// <summary>What is said in cells; what several findings say of one cell is one comment.</summary>
    public IReadOnlyDictionary<(long Row, int Column), string> Comments => comments;

    /// <summary>How many comments had no room.</summary>
    public long CommentsLeftOut { get; private set; }

    /// <summary>Marks a cell; a place outside the sheet is passed over.</summary>
    public void Add(long row, int column, MarkEffect effect, string comment)
    {
        if (row is < 1 or > RowLimit || column is < 0 or >= CellAddress.ColumnLimit) return;
        keys.Add(((row << ColumnBits) | (uint)column) << EffectBits | (uint)effect);
        if (comments.TryGetValue((row, column), out string? before))
        {
            if (before.Length < CellText.Longest) comments[(row, column)] = before + "\n\n" + comment;
        }
        else if (comments.Count < WorkbookMarks.MostComments) comments.Add((row, column), comment);
        else CommentsLeftOut++;
    }

    /// <summary>The marked cells row by row from left to right, each once with its strongest effect.</summary>
    public IEnumerable<(long Row, int Column, MarkEffect Effect)> Cells()
    {
        keys.Sort();
        for (int i = 0; i < keys.Count; i++)
        {
            if (i + 1 < keys.Count && keys[i + 1] >> EffectBits == keys[i] >> EffectBits) continue;
            long cell = keys[i] >> EffectBits;
            yield return (cell >> ColumnBits, (int)(cell & ((1 << ColumnBits) - 1)), (MarkEffect)(keys[i] & ((1 << EffectBits) - 1)));
        }
    }
}
