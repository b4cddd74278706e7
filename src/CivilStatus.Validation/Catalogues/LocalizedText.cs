using System.Collections.Frozen;

namespace CivilStatus.Validation.Catalogues;

/// <summary>One text in several languages. Immutable; safe to share between threads.</summary>
public sealed class LocalizedText
{
    private readonly FrozenDictionary<string, string> texts;

    /// <summary>A text in each of the languages, by language code such as <c>vi</c>.</summary>
    public LocalizedText(IReadOnlyDictionary<string, string> texts) => this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language codes.</summary>
    public IEnumerable<string> Languages => texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text in a language; where it is missing, the one in the first language there is.</summary>
    public string In(string language) => texts.TryGetValue(language, out string? text)
        ? text
        : texts.Count == 0 ? "" : texts[Languages.First()];

    /// <summary>Whether the text is there in a language.</summary>
    public bool Has(string language) => texts.ContainsKey(language);

    /// <summary>A text in Vietnamese and English.</summary>
    public static LocalizedText Of(string vi, string en)
        => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["vi"] = vi, ["en"] = en });
}
