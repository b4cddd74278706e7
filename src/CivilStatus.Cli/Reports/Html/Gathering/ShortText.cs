namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>Texts of entries have no bounds; what a report keeps of them has.</summary>
internal static class ShortText
{
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest) return text;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");
    }
}
