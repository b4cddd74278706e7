namespace CivilStatus.Cli.Texts;

/// <summary>The language of the run: Vietnamese or English.</summary>
/// <param name="Code">The code, such as <c>vi</c>.</param>
internal sealed record Language(string Code)
{
    /// <summary>The one of two texts that is in this language.</summary>
    public string this[string vi, string en] => Code == "vi" ? vi : en;
}
