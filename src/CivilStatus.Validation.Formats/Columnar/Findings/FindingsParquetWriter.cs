using CivilStatus.Validation.Catalogues;
using Parquet;

namespace CivilStatus.Validation.Formats.Columnar.Findings;

/// <summary>
/// Writes a report as a Parquet file, a row group whenever enough rows have come together: no more than those are held.
/// A file that was not completed has no footer, so nobody takes it for whole. To be used by one thread at a time.
/// </summary>
public sealed class FindingsParquetWriter
{
    private const int RowsInGroup = 50_000;

    private readonly FindingRows waiting;
    private readonly ParquetWriter writer;

    /// <summary>Begins a file.</summary>
    /// <param name="output">Where it goes; it need not be seekable, and is left open.</param>
    /// <param name="catalogue">The catalogue that was checked against.</param>
    /// <param name="language">The language of messages, such as <c>vi</c>.</param>
    public FindingsParquetWriter(Stream output, Catalogue catalogue, string language)
    {
        waiting = new FindingRows(catalogue, language);
        writer = Waiting.For(() => ParquetWriter.CreateAsync(FindingsSchema.Schema, output, FindingsSchema.Options));
    }

    /// <summary>Adds the rows of a record that was checked.</summary>
    /// <inheritdoc cref="FindingRows.Add(long, string, ValidationResult)"/>
    public void Add(long number, string source, ValidationResult result)
    {
        waiting.Add(number, source, result);
        WriteWhenFull();
    }

    /// <summary>Adds the row of a record that could not be read.</summary>
    /// <inheritdoc cref="FindingRows.Add(long, string, ReadError)"/>
    public void Add(long number, string source, ReadError error)
    {
        waiting.Add(number, source, error);
        WriteWhenFull();
    }

    /// <summary>Adds copies of rows that were made elsewhere, such as on another thread.</summary>
    public void Add(FindingRows rows)
    {
        waiting.Append(rows);
        WriteWhenFull();
    }

    /// <summary>Writes what is left, and the footer.</summary>
    /// <param name="about">What the file says of itself, such as the counts of the run.</param>
    public void Complete(IReadOnlyDictionary<string, string> about)
    {
        if (waiting.Count > 0) Write();
        writer.CustomMetadata = about;
        Waiting.For(() => writer.DisposeAsync().AsTask());
    }

    private void WriteWhenFull()
    {
        if (waiting.Count >= RowsInGroup) Write();
    }

    private void Write()
    {
        Waiting.For(async () =>
        {
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            foreach (ReportColumn column in waiting.Columns) await column.WriteAsync(group).ConfigureAwait(false);
            group.CompleteValidate();
        });
        waiting.Clear();
    }
}
