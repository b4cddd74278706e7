using System.Collections.Concurrent;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Confirmations;

/// <summary>
/// What officers confirmed, in a file beside the entries: workbooks have no column for it. NDJSON, or CSV with the
/// columns <c>source, record, id, rule, fields, values, by, on, reason, evidence</c>, where several fields and their
/// values are separated by <c> | </c>. Safe to share between threads.
/// </summary>
public sealed class ConfirmationFile
{
    private readonly ILookup<string, KeyedConfirmation> byKey;
    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<KeyedConfirmation> all;

    private ConfirmationFile(IReadOnlyList<KeyedConfirmation> all, IReadOnlyList<ReadError> errors)
    {
        (this.all, Errors) = (all, errors);
        byKey = all.ToLookup(c => c.Id is { } id ? IdKey(id) : c.Source is { } source ? SourceKey(source) : RecordKey(c.Record!.Value), StringComparer.Ordinal);
    }

    /// <summary>The lines that could not be read.</summary>
    public IReadOnlyList<ReadError> Errors { get; }

    /// <summary>The confirmations that were for no entry so far.</summary>
    public IEnumerable<KeyedConfirmation> Unused => all.Where(c => !used.ContainsKey(c.Place));

    /// <summary>The places in the file of the confirmations that were for some entry so far.</summary>
    public IEnumerable<string> UsedPlaces => used.Keys.Order(StringComparer.Ordinal);

    /// <summary>Counts confirmations as used that an earlier part of the same run used.</summary>
    /// <param name="places">Their places in the file.</param>
    public void CountAsUsed(IEnumerable<string> places)
    {
        foreach (string place in places) used[place] = true;
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ConfirmationFile Read(string path)
    {
        var confirmations = new List<KeyedConfirmation>();
        var errors = new List<ReadError>();
        bool json = Path.GetExtension(path).ToLowerInvariant() is ".ndjson" or ".jsonl" or ".json";
        foreach ((KeyedConfirmation? confirmation, ReadError? error) in json ? ConfirmationJson.Read(path) : ConfirmationCsv.Read(path))
        {
            if (confirmation is not null) confirmations.Add(confirmation);
            if (error is not null) errors.Add(error);
        }
        return new ConfirmationFile(confirmations, errors);
    }

    /// <summary>Adds to an entry the confirmations that are for it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="record">Its number in the run, from 1.</param>
    public void Attach(Entry entry, long record)
    {
        IEnumerable<KeyedConfirmation> candidates = byKey[SourceKey(entry.Origin.Source)].Concat(byKey[RecordKey(record)]);
        if (entry["id"] is { } id) candidates = candidates.Concat(byKey[IdKey(id)]);
        foreach (KeyedConfirmation candidate in candidates)
        {
            if (!candidate.IsFor(entry, record)) continue;
            entry.Confirmations.Add(candidate.Confirmation);
            used[candidate.Place] = true;
        }
    }

    private static string IdKey(string id) => "i" + id;

    private static string SourceKey(string source) => "s" + source;

    private static string RecordKey(long record) => "r" + record.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
