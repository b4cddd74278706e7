using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Formats;

/// <summary>Why a record, a sheet or a whole file could not be read. Immutable; safe to share between threads.</summary>
/// <param name="Code">What is wrong, such as <c>notJson</c> or <c>noHeader</c>: the name of a <see cref="ReadErrorCode"/> or <see cref="EntryJsonErrorCode"/> in camelCase.</param>
/// <param name="Place">The place within the source: a cell, a line, a JSON path; empty where the source says it all.</param>
/// <param name="Quote">The text at the place, shortened; bytes that are no text show as U+FFFD.</param>
/// <param name="Message">What is wrong, what is allowed and what to do.</param>
public sealed record ReadError(string Code, string Place, string Quote, LocalizedText Message)
{
    private const int LongestQuote = 80;

    internal static ReadError Of(ReadErrorCode code, string place, string quote, string vi, string en)
        => new(JsonNamingPolicy.CamelCase.ConvertName(code.ToString()), place, Shorten(quote), LocalizedText.Of(vi, en));

    internal static ReadError Of(EntryJsonErrorCode code, string place, string quote, string vi, string en)
        => new(JsonNamingPolicy.CamelCase.ConvertName(code.ToString()), place, Shorten(quote), LocalizedText.Of(vi, en));

    internal static ReadError Of(EntryJsonError error)
        => new(JsonNamingPolicy.CamelCase.ConvertName(error.Code.ToString()), error.Path, error.Quote, error.Message);

    internal static string Shorten(string quote)
    {
        string line = quote.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestQuote) return line;
        int end = char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return line[..end] + "…";
    }
}
