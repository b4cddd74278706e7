using CivilStatus.Validation.Records;

namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>A register book as entries name it: an office keeps one series of books for each event.</summary>
/// <param name="Event">What it registers.</param>
/// <param name="Office">The office as written, or empty.</param>
/// <param name="Number">The book as written, or empty.</param>
internal readonly record struct Book(EntryEvent Event, string Office, string Number)
{
    private const int LongestOffice = 200, LongestNumber = 60;

    public static Book Of(Entry entry) => new(entry.Event, Text(entry["entry.office"], LongestOffice), Text(entry["entry.book"], LongestNumber));

    // Millions of characters may stand in a cell, and each book is kept.
    private static string Text(string? written, int longest) => written is null ? "" : ShortText.Of(written.Trim(), longest);
}
