using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>
/// What is to be marked in one workbook. Of the cells some bytes each are held, of the comments those that are shown; the
/// lines of the results wait in a temporary file. To be used by one thread at a time.
/// </summary>
public sealed class WorkbookMarks : IDisposable
{
    /// <summary>How many comments a sheet gets at most: with more of them spreadsheet programs become slow. What has none is listed all the same.</summary>
    public const int MostComments = 10_000;

    private readonly Dictionary<string, SheetMarks> sheets = new(StringComparer.Ordinal);
    private readonly long[] effects = new long[Enum.GetValues<MarkEffect>().Length];
    private readonly long[] dispositions = new long[Enum.GetValues<Disposition>().Length];
    private readonly Dictionary<string, (string Title, long[] Effects)> rules = new(StringComparer.Ordinal);

    /// <summary>No marks yet.</summary>
    /// <param name="folder">A folder for the temporary file.</param>
    /// <param name="language">The language of the marks, <c>vi</c> or <c>en</c>.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public WorkbookMarks(string folder, string language) => (Lines, Words) = (new ResultSpool(folder), new MarkWords(language));

    internal MarkWords Words { get; }

    internal ResultSpool Lines { get; }

    internal IReadOnlyDictionary<string, SheetMarks> Sheets => sheets;

    internal IEnumerable<(string Rule, string Title, long[] Effects)> Rules
        => rules.Select(r => (r.Key, r.Value.Title, r.Value.Effects)).OrderByDescending(r => r.Effects.Sum()).ThenBy(r => r.Key, StringComparer.Ordinal);

    internal long Unreadable { get; private set; }

    /// <summary>How many comments had no room.</summary>
    public long CommentsLeftOut => sheets.Values.Sum(s => s.CommentsLeftOut);

    internal long Of(MarkEffect effect) => effects[(int)effect];

    internal long Of(Disposition disposition) => dispositions[(int)disposition];

    /// <summary>Adds a mark.</summary>
    /// <exception cref="IOException">The temporary file cannot be written.</exception>
    public void Add(Mark mark)
    {
        Lines.Add(FindingsSheet.Line(mark, Words));
        effects[(int)mark.Effect]++;
        if (mark.Rule.Length > 0)
        {
            if (!rules.TryGetValue(mark.Rule, out var rule)) rules[mark.Rule] = rule = (mark.Title, new long[effects.Length]);
            rule.Effects[(int)mark.Effect]++;
        }
        if (mark.Effect == MarkEffect.Fault) return;
        string comment = mark.Cells.Length > 0 ? Words.Comment(mark) : "";
        foreach (MarkedCell cell in mark.Cells) MarkCell(cell, mark.Effect, comment);
    }

    /// <summary>Marks a cell and nothing else, for results that are listed by whoever calls.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="effect">Why it is marked.</param>
    /// <param name="comment">What its comment says.</param>
    public void MarkCell(MarkedCell cell, MarkEffect effect, string comment) => Of(cell.Sheet).Add(cell.Row, cell.Column, effect, comment);

    /// <summary>Counts records.</summary>
    /// <param name="disposition">What became of them; null where they could not be read.</param>
    /// <param name="count">How many.</param>
    public void Count(Disposition? disposition, long count)
    {
        if (disposition is { } known) dispositions[(int)known] += count;
        else Unreadable += count;
    }

    /// <summary>Tells of a header; the first of a sheet gets a filter, unless the sheet has one.</summary>
    /// <param name="place">The place of a record below it.</param>
    public void AddHeader(RowPlace place)
    {
        if (place.HeaderRow > 0 && Of(place.Sheet) is { Header.HeaderRow: 0 } marks) marks.Header = place;
    }

    /// <inheritdoc/>
    public void Dispose() => Lines.Dispose();

    private SheetMarks Of(string sheet)
    {
        if (!sheets.TryGetValue(sheet, out SheetMarks? marks)) sheets[sheet] = marks = new SheetMarks();
        return marks;
    }
}
