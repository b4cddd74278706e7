using System.Collections.Frozen;
using System.Text;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>The codes of one column by what its cells hold: a column has few codes, and the same ones over and over.</summary>
internal sealed class CodeCells(FrozenDictionary<string, SheetCode> codes)
{
    private const int MostRemembered = 32, LongestRemembered = 64;

    private readonly List<(byte[] Cell, SheetCode? Code)> seen = [];

    /// <summary>The code of a cell; null where its table has none.</summary>
    public SheetCode? Find(ReadOnlySpan<byte> cell)
    {
        foreach ((byte[] known, SheetCode? remembered) in seen)
            if (cell.SequenceEqual(known)) return remembered;
        SheetCode? code = codes.GetValueOrDefault(TextKey.Of(Encoding.UTF8.GetString(cell)));
        if (seen.Count < MostRemembered && cell.Length <= LongestRemembered) seen.Add((cell.ToArray(), code));
        return code;
    }
}
