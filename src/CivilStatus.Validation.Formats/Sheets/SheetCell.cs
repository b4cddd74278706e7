using System.Text;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>One cell that holds something.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Utf8">Its text in UTF-8; for numbers and dates what <see cref="CellKind"/> says. To be used before the next row is asked for.</param>
/// <param name="Kind">How it holds it.</param>
internal readonly record struct SheetCell(int Column, ReadOnlyMemory<byte> Utf8, CellKind Kind)
{
    /// <summary>Its text; a new string each time.</summary>
    public string Text => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Whether it shows nothing.</summary>
    public bool IsBlank => Utf8.Span.IndexOfAnyInRange((byte)'!', (byte)'~') < 0 && TextKey.IsBlank(Text);
}
