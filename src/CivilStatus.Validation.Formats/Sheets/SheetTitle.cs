namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>What a sheet is called, for people.</summary>
internal sealed record SheetTitle(string Vi, string En)
{
    /// <summary>The title in a language; Vietnamese unless English is asked for.</summary>
    public string In(string language) => language == "en" ? En : Vi;
}
