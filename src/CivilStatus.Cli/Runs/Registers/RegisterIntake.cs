using System.Globalization;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Runs.Registers;

/// <summary>Takes the entries of a run into the store that rules over sets are asked of. What an earlier part of the run committed is passed over.</summary>
internal sealed class RegisterIntake(RegisterStore store)
{
    private const int RowsBetweenCommits = 50_000;

    private readonly long committed = store.Position is { } position ? long.Parse(position, CultureInfo.InvariantCulture) : 0;
    private int rows;

    /// <summary>Makes the entry of a record ready; safe to call on several threads at once.</summary>
    public void Add(List<RegisterRow> part, in CheckedRecord record)
    {
        if (record.Number > committed && record.Record.Entry is { } entry) part.Add(store.Prepare(entry, record.Number, record.Record.Source));
    }

    /// <summary>Appends what was made ready.</summary>
    public void Append(List<RegisterRow> part, BulkPosition reached)
    {
        foreach (RegisterRow row in part) store.Append(row);
        rows += part.Count;
        part.Clear();
        if (rows >= RowsBetweenCommits) Commit(reached);
    }

    /// <summary>Keeps what was appended, so that a run that goes on from here has it.</summary>
    public void Commit(BulkPosition reached)
    {
        rows = 0;
        if (reached.Records > committed) store.Commit(reached.Records.ToString(CultureInfo.InvariantCulture));
    }
}
