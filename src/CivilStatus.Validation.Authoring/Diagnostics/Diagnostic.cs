using System.Globalization;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Diagnostics;

/// <summary>Something wrong with a catalogue: where, what, and what to do.</summary>
/// <param name="Code">A stable code, such as <c>CAT003</c>.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Place">Where.</param>
/// <param name="Message">What is wrong, the bad value included.</param>
/// <param name="Remedy">What is allowed and what to do.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourcePlace Place, LocalizedText Message, LocalizedText Remedy)
{
    /// <summary>“Error” or “warning”, in a language such as <c>vi</c>.</summary>
    public string Label(string language) => (Severity, language) switch
    {
        (Severity.Error, "vi") => "lỗi",
        (Severity.Error, _) => "error",
        (_, "vi") => "cảnh báo",
        _ => "warning",
    };

    /// <summary>One line for a person, in a language such as <c>vi</c>.</summary>
    public string Render(string language)
    {
        string remedy = Remedy.In(language);
        return string.Create(CultureInfo.InvariantCulture, $"{Place}: {Label(language)} {Code}: {Message.In(language)}{(remedy.Length == 0 ? "" : " → " + remedy)}");
    }
}
