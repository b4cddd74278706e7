using System.Globalization;

namespace CivilStatus.Samples.Registers;

/// <summary>A cell that holds something.</summary>
/// <param name="Text">Its text; for a number or a day the number that a workbook stores.</param>
/// <param name="Kind">How a workbook stores it.</param>
internal sealed record SampleCell(string Text, SampleCellKind Kind)
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The cell as a person sees it.</summary>
    public string Shown => Kind == SampleCellKind.Day
        ? RegisterDate.Dotted(DayZero.AddDays(int.Parse(Text, NumberStyles.None, CultureInfo.InvariantCulture)))
        : Text;

    public static SampleCell OfText(string text) => new(text, SampleCellKind.Text);

    /// <summary>A number; leading zeros go lost, as they do in a spreadsheet.</summary>
    public static SampleCell OfNumber(string digits) => new(digits.TrimStart('0') is { Length: > 0 } rest && rest[0] != '.' ? rest : digits, SampleCellKind.Number);

    /// <summary>A day; spreadsheets can hold those from 1 March 1900 without trouble.</summary>
    public static SampleCell OfDay(DateOnly day) => new((day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), SampleCellKind.Day);
}
