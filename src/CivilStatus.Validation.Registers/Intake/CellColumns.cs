using System.Globalization;
using System.Text;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>
/// The cells that an entry was read from: the columns of its fields, which the rows of a sheet have in common, and its row.
/// </summary>
/// <param name="Columns">Slot and column of each field, such as <c>3:AL</c>; the whole cell where the entry stands in several rows.</param>
/// <param name="Row">The row; 0 where <paramref name="Columns"/> holds whole cells.</param>
internal readonly record struct CellColumns(string Columns, long Row)
{
    /// <summary>The cells of an entry; null where it was read from none.</summary>
    public static CellColumns? Of(Entry entry)
    {
        StringBuilder? columns = null;
        string? row = null;
        bool oneRow = true;
        for (int slot = 0; slot < entry.SlotCount; slot++)
        {
            if (entry.Origin.CellOf(slot) is not { } cell) continue;
            string its = cell[cell.AsSpan().TrimEnd("0123456789").Length..];
            oneRow &= (row ??= its) == its;
            (columns ??= new StringBuilder()).Append(columns.Length > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{slot}:").Append(cell);
        }
        if (columns is null) return null;
        if (!oneRow || !long.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out long number)) return new CellColumns(columns.ToString(), 0);
        return new CellColumns(columns.Append(',').Replace(row + ",", ",").ToString(0, columns.Length - 1), number);
    }

    /// <summary>The cells by slot.</summary>
    public Dictionary<int, string> Cells()
    {
        string row = Row == 0 ? "" : Row.ToString(CultureInfo.InvariantCulture);
        return Columns.Split(',').Select(c => c.Split(':')).ToDictionary(c => int.Parse(c[0], CultureInfo.InvariantCulture), c => c[1] + row);
    }
}
