using System.Globalization;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>Days and times as spreadsheets count them.</summary>
internal static class SerialDay
{
    private const double LastDay = 2958466; // the day after 31/12/9999
    private const int From1904 = 1462;

    /// <summary>The text of a serial number as <c>dd/MM/yyyy</c>, with <c>HH:mm</c> behind it where it has a time of day.</summary>
    /// <returns>False where the number is no day of the calendar the workbook uses.</returns>
    public static bool TryDate(double serial, bool counts1904, out string text)
    {
        text = "";
        if (counts1904) serial += From1904;
        if (!(serial >= 1 && serial < LastDay)) return false;
        double day = Math.Floor(serial);
        // Spreadsheets count a 29 February 1900 that never was, and everything before it lies one day off.
        if (day == 60) text = "29/02/1900";
        else text = new DateOnly(1899, 12, 30).AddDays((int)day + (day < 60 ? 1 : 0)).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        if (TryTime(serial - day, out string time) && time != "00:00") text += " " + time;
        return true;
    }

    /// <summary>The text of a part of a day as <c>HH:mm</c>.</summary>
    public static bool TryTime(double serial, out string text)
    {
        text = "";
        if (!(serial >= 0 && serial < 1)) return false;
        int minutes = Math.Min((int)Math.Round(serial * 1440), 1439);
        text = string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
        return true;
    }
}
