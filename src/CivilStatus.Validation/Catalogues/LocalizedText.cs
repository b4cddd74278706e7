namespace CivilStatus.Validation.Catalogues;

/// <summary>One text in several languages. Immutable; safe to share between threads.</summary>
public sealed class LocalizedText
{
    // Sorted. There are two or three languages and thousands of texts: no dictionary finds them faster, and each costs.
    private readonly string[] languages;
    private readonly string[] texts;

    /// <summary>A text in each of the languages, by language code such as <c>vi</c>.</summary>
    public LocalizedText(IReadOnlyDictionary<string, string> texts)
    {
        languages = [.. texts.Keys];
        this.texts = [.. texts.Values];
        Array.Sort(languages, this.texts, StringComparer.Ordinal);
    }

    /// <summary>The language codes.</summary>
    public IEnumerable<string> Languages => languages;

    /// <summary>The text in a language; where it is missing, the one in the first language there is.</summary>
    public string In(string language)
    {
        int at = IndexOf(language);
        return at >= 0 ? texts[at] : texts.Length == 0 ? "" : texts[0];
    }

    /// <summary>Whether the text is there in a language.</summary>
    public bool Has(string language) => IndexOf(language) >= 0;

    /// <summary>A text in Vietnamese and English.</summary>
    public static LocalizedText Of(string vi, string en)
        => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["vi"] = vi, ["en"] = en });

    private int IndexOf(string language)
    {
        for (int i = 0; i < languages.Length; i++)
            if (languages[i] == language) return i;
        return -1;
    }
}
