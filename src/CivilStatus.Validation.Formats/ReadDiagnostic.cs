using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Formats;

/// <summary>Something a user should know about how a source was read; it concerns no single entry. Immutable; safe to share between threads.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Place">File, sheet and row, such as <c>file.xlsx#Ghi chu!1</c>.</param>
/// <param name="Detail">The value it is about, such as the names of the columns.</param>
/// <param name="Message">The same as a sentence.</param>
public sealed record ReadDiagnostic(ReadDiagnosticCode Code, string Place, string Detail, LocalizedText Message)
{
    internal static ReadDiagnostic Of(ReadDiagnosticCode code, string place, string detail, string vi, string en)
        => new(code, place, ReadError.Shorten(detail), LocalizedText.Of(vi, en));
}
