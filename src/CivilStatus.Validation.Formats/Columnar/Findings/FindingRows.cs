using System.Collections.Frozen;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Formats.Columnar.Findings;

/// <summary>
/// Rows of a report in Parquet: of each record one row of its own, then one for each finding, notice and fault. They may be made on any
/// thread, by one at a time; <see cref="FindingsParquetWriter"/> writes them.
/// </summary>
public sealed class FindingRows
{
    private readonly Catalogue catalogue;
    private readonly string language;
    private readonly FrozenDictionary<string, ReportColumn> byPath;
    private (long Number, string Source, string? Id, string? Event, string Disposition) record;

    /// <summary>No rows yet.</summary>
    /// <param name="catalogue">The catalogue that was checked against.</param>
    /// <param name="language">The language of messages, such as <c>vi</c>.</param>
    public FindingRows(Catalogue catalogue, string language)
    {
        (this.catalogue, this.language) = (catalogue, language);
        IReadOnlyList<(string Path, ReportColumn Column)> columns = FindingsSchema.NewColumns();
        Columns = [.. columns.Select(c => c.Column)];
        byPath = columns.ToFrozenDictionary(c => c.Path, c => c.Column, StringComparer.Ordinal);
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The columns, in the order of the schema.</summary>
    internal IReadOnlyList<ReportColumn> Columns { get; }

    /// <summary>Adds the rows of a record that was checked.</summary>
    /// <param name="number">Its number, counting on across files.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="result">What was found.</param>
    public void Add(long number, string source, ValidationResult result)
    {
        record = (number, source, result.Entry["id"], result.Entry.Event.Name(), CamelCase.Of(result.Disposition));
        StartRow("record");
        Set("findings", result.Findings.Length);
        EndRow();
        foreach (Finding finding in result.Findings) Add(finding);
        foreach (Notice notice in result.Notices) Add(notice);
        foreach (Fault fault in result.Faults) Add(fault);
    }

    /// <summary>Adds the row of a record that could not be read.</summary>
    /// <param name="number">Its number, counting on across files.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="error">Why it could not be read.</param>
    public void Add(long number, string source, ReadError error)
    {
        record = (number, source, null, null, "unreadable");
        StartRow("record");
        Set("message", error.Message.In(language));
        Set("code", error.Code);
        Set("place", error.Place);
        Set("quote", error.Quote);
        EndRow();
    }

    /// <summary>Forgets the rows, so that the next can be made in the same room.</summary>
    public void Clear()
    {
        foreach (ReportColumn column in Columns) column.Clear();
        Count = 0;
    }

    /// <summary>Takes copies of the rows of others.</summary>
    internal void Append(FindingRows others)
    {
        for (int i = 0; i < Columns.Count; i++) Columns[i].Append(others.Columns[i]);
        Count += others.Count;
    }

    private void Add(Finding finding)
    {
        StartRow("finding");
        Set("rule", finding.Rule.Id);
        Set("name", finding.Rule.Name);
        Set("kind", CamelCase.Of(finding.Rule.Kind));
        Set("verdict", CamelCase.Of(finding.Verdict));
        Set("effect", CamelCase.Of(finding.Effect));
        Set("exception", finding.Exception?.Id);
        Set("role", finding.Role);
        Set("fields", finding.Fields);
        Set("cells", finding.Cells);
        Set("values", finding.Values);
        if (finding.Verdict == Verdict.Undecided)
        {
            Set("possible", Enum.GetValues<VerdictSet>().Where(v => v != VerdictSet.None && finding.Possible.HasFlag(v)).Select(CamelCase.Of));
            Set("open", finding.Open);
        }
        Set("assumed.field", finding.Assumed.Select(a => a.Field));
        Set("assumed.from", finding.Assumed.Select(a => a.From));
        if (finding.Confirmation is { } confirmation)
        {
            Set("confirmedBy", confirmation.By);
            Set("confirmedOn", confirmation.On);
            Set("confirmedReason", confirmation.Reason);
            Set("confirmedEvidence", confirmation.Evidence);
        }
        Set("grounds.instrument", finding.Grounds.Select(g => catalogue.Instrument(g.Instrument)?.Number));
        Set("grounds.provision", finding.Grounds.Select(g => g.Provision?.In(language)));
        Set("grounds.verification", finding.Grounds.Select(g => CamelCase.Of(g.Verification)));
        Set("message", finding.Message(language));
        EndRow();
    }

    private void Add(Notice notice)
    {
        StartRow("notice");
        Set("code", CamelCase.Of(notice.Code));
        Set("fields", [notice.Field]);
        if (notice.Detail.Length > 0) Set("quote", notice.Detail);
        EndRow();
    }

    private void Add(Fault fault)
    {
        StartRow("fault");
        Set("rule", fault.Rule.Id);
        Set("name", fault.Rule.Name);
        Set("role", fault.Role);
        Set("message", $"{fault.Exception.GetType().Name}: {fault.Exception.Message}");
        EndRow();
    }

    // Every row says which record it belongs to, so that nobody has to join.
    private void StartRow(string item)
    {
        Set("item", item);
        Set("record", record.Number);
        Set("source", record.Source);
        Set("id", record.Id);
        Set("event", record.Event);
        Set("disposition", record.Disposition);
    }

    private void EndRow()
    {
        Count++;
        foreach (ReportColumn column in Columns) column.PadTo(Count);
    }

    private void Set(string path, string? text) => ((TextColumn)byPath[path]).Add(text);

    private void Set(string path, long number) => ((NumberColumn)byPath[path]).Add(number);

    private void Set(string path, IEnumerable<string?> items) => ((ListColumn)byPath[path]).Add(items);
}
