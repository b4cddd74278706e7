using System.Collections.Immutable;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>
/// A list of any length for a workbook: on one sheet, and where that is full on further ones of the same name with a number. Its rows
/// wait in temporary files, so that memory does not grow with them. To be used by one thread at a time.
/// </summary>
public sealed class ResultList : IDisposable
{
    /// <summary>How many rows a sheet has at most below its head: spreadsheet programs take 1,048,576 with it.</summary>
    public const int MostRows = (int)SheetMarks.RowLimit - 1;

    private readonly string folder, name;
    private readonly ImmutableArray<(string Head, int Width)> columns;
    private readonly int mostRows;
    private readonly List<ResultSpool> sheets;

    /// <summary>An empty list.</summary>
    /// <param name="folder">A folder for temporary files.</param>
    /// <param name="name">The name of its sheets.</param>
    /// <param name="columns">Its columns: the head, and the width in characters.</param>
    /// <param name="mostRows">How many rows a sheet gets; a small number is for tests.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public ResultList(string folder, string name, ImmutableArray<(string Head, int Width)> columns, int mostRows = MostRows)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mostRows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostRows, MostRows);
        (this.folder, this.name, this.columns, this.mostRows) = (folder, name, columns, mostRows);
        sheets = [new ResultSpool(folder)];
    }

    /// <summary>The name of its first sheet, as long as no other has it.</summary>
    public string Name => name;

    /// <summary>How many rows it has.</summary>
    public long Count => sheets.Sum(s => s.Count);

    /// <summary>How many texts were longer than a cell can hold: they are cut and end in “…”.</summary>
    public long Shortened { get; private set; }

    /// <summary>Its sheets; one where it is empty.</summary>
    public IEnumerable<ResultSheet> Sheets
        => sheets.Select(s => new ResultSheet(name, [.. columns.Select(c => c.Width)], s.Read().Prepend(ResultRow.Heads(columns.Select(c => c.Head)))) { IsList = true });

    /// <summary>Adds a row.</summary>
    /// <exception cref="IOException">The temporary file cannot be written.</exception>
    public void Add(ResultRow row)
    {
        if (sheets[^1].Count == mostRows) sheets.Add(new ResultSpool(folder));
        Shortened += row.Cells.Count(c => c.Text is { Length: > CellText.Longest });
        sheets[^1].Add(row);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ResultSpool sheet in sheets) sheet.Dispose();
    }
}
