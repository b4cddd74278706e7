using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>The texts of an entry whose facts are exact: real days, yes and no, whole numbers; names and codes as they may be typed.</summary>
/// <param name="Event">The event.</param>
/// <param name="Texts">The texts by path.</param>
public sealed record ExactEntry(EntryEvent Event, ImmutableSortedDictionary<string, string> Texts)
{
    private static readonly string[] Forms = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd", "yyyy-MM-ddT00:00:00"];

    // Registers write it where no day is known, so it is a stand-in for nothing and no exact day.
    private static readonly DateOnly StandIn = new(1900, 1, 1);

    public Entry Entry() => new GeneratedEntry(Event, Texts, 0).Entry();

    public string? this[string path] => Texts.GetValueOrDefault(path);

    public ExactEntry With(string path, string? text) => this with { Texts = text is null ? Texts.Remove(path) : Texts.SetItem(path, text) };

    // A day that stands for nothing in the books is no exact fact: the next one is.
    public ExactEntry With(string path, DateOnly day) => With(path, (day == StandIn ? day.AddDays(1) : day).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

    /// <summary>The day that a text states, read by the calendar of .NET and not by the reader of entries.</summary>
    public static DateOnly? Day(string? text)
        => DateOnly.TryParseExact(text?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day != StandIn ? day : null;

    /// <summary>Whether a text says an exact thing of the kind of its field.</summary>
    public static bool IsExact(EntryField field, string text) => field.Kind switch
    {
        FieldKind.Date => Day(text) is not null,
        FieldKind.Flag => text is "true" or "false",
        FieldKind.Number => text.All(char.IsAsciiDigit) && text.Length is > 0 and < 9,
        _ => true,
    };

    /// <summary>Entries with one fact less, for the report of a failure.</summary>
    public IEnumerable<ExactEntry> Smaller() => Texts.Keys.Select(path => With(path, null));

    public override string ToString() => new GeneratedEntry(Event, Texts, 0).ToString();
}
