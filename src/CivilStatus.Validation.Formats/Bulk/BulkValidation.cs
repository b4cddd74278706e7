using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Formats.Confirmations;
using NodaTime;

namespace CivilStatus.Validation.Formats.Bulk;

/// <summary>
/// Validates every record of large sources on several threads, with the results in the order of the input. Memory does not
/// grow with the input: a few blocks are under way at a time. Safe to share between threads; each run is its own.
/// </summary>
/// <param name="validator">The validator.</param>
/// <param name="profile">What the entries are being checked for; a profile of the validator's catalogue.</param>
/// <param name="asOf">The day that counts as today.</param>
public sealed class BulkValidation(Validator validator, Profile profile, LocalDate asOf)
{
    /// <summary>How many threads look at records, at least 1; default the number of processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What officers confirmed about entries of the sources; default none.</summary>
    public ConfirmationFile? Confirmations { get; init; }

    /// <summary>
    /// Runs until the sources end or the run is interrupted. What was interrupted is whole up to the position given back.
    /// </summary>
    /// <param name="sources">Open the sources, one after the other.</param>
    /// <param name="report">Receives what is found.</param>
    /// <param name="from">Where an earlier run over the same sources ended.</param>
    /// <param name="progress">Is told how it goes; may be null.</param>
    /// <param name="interrupted">Ends the run with the blocks that are under way.</param>
    /// <returns>How far the run came: everything before that was written.</returns>
    /// <exception cref="Exception">What the report threw. No further part is written then.</exception>
    public BulkPosition Run<TPart>(
        IEnumerable<Func<EntrySource>> sources, IBulkReport<TPart> report, BulkPosition from = default, IBulkProgress? progress = null, CancellationToken interrupted = default)
        where TPart : class
    {
        using var input = new BlockInput(sources, from, progress);
        var lanes = new OrderedLanes<TPart>(input, report, from, Math.Max(1, Threads));
        return lanes.Run((place, part) => Validate(place, part, report), interrupted);
    }

    private void Validate<TPart>(BlockPlace place, TPart part, IBulkReport<TPart> report)
        where TPart : class
    {
        long number = place.Number;
        for (int i = place.First; i < place.Block.Count; i++, number++)
        {
            ReadRecord record = place.Block.Read(i);
            if (record.Entry is not { } entry)
            {
                report.Add(part, new CheckedRecord(number, record, null));
                continue;
            }
            Confirmations?.Attach(entry, number);
            report.Add(part, new CheckedRecord(number, record, validator.Validate(entry, profile, asOf)));
        }
    }
}
