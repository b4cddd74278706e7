using System.Globalization;

namespace CivilStatus.Cli.Texts;

/// <summary>How people write numbers: 1.234.567 and 12,3 % in Vietnamese, 1,234,567 and 12.3% in English.</summary>
internal static class NumberText
{
    // Made by hand, since the process runs without the data of cultures.
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Of(long number, Language language) => number.ToString("N0", Format(language));

    /// <summary>A part of a whole in percent; what is there never shows as nothing, nor what is missing as all.</summary>
    public static string Percent(long part, long whole, Language language)
    {
        if (whole == 0) return "";
        decimal share = Math.Round(100m * part / whole, 1);
        if (part > 0) share = Math.Max(share, 0.1m);
        if (part < whole) share = Math.Min(share, 99.9m);
        return share.ToString("0.#", Format(language)) + language[" %", "%"];
    }

    /// <summary>The English noun behind a number; in Vietnamese it is always the same.</summary>
    public static string Noun(long number, string one, string many) => number == 1 ? one : many;

    private static NumberFormatInfo Format(Language language) => language.Code == "vi" ? Vietnamese : NumberFormatInfo.InvariantInfo;
}
