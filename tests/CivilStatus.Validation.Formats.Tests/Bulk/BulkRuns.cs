using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Formats.Bulk;
using NodaTime;

namespace CivilStatus.Validation.Formats.Tests.Bulk;

/// <summary>Runs over sources in blocks, and the same one record at a time.</summary>
internal static class BulkRuns
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);
    private static readonly Validator Validator = new(VietnamCatalogue.Load().Catalogue);
    private static readonly Profile Profile = Validator.Catalogue.Profile("digitisation")!;

    /// <summary>Sources of one text each, that give a few bytes at a time.</summary>
    public static IEnumerable<Func<EntrySource>> Of(ReadOptions? options, params (byte[] Bytes, string Name)[] files)
        => files.Select<(byte[] Bytes, string Name), Func<EntrySource>>(f => () => EntrySource.Open(new HesitantStream(f.Bytes), f.Name, options));

    /// <summary>What is found one record at a time, in a line each.</summary>
    public static List<string> OneByOne(IEnumerable<Func<EntrySource>> sources)
    {
        var told = new List<string>();
        foreach (Func<EntrySource> open in sources)
        {
            using EntrySource source = open();
            foreach (ReadRecord record in source.Read())
                told.Add(Tell(new CheckedRecord(told.Count + 1, record, record.Entry is { } entry ? Validator.Validate(entry, Profile, AsOf) : null)));
        }
        return told;
    }

    public static BulkValidation Bulk(int threads) => new(Validator, Profile, AsOf) { Threads = threads };

    /// <summary>All that a report might show of a record.</summary>
    public static string Tell(in CheckedRecord record)
    {
        string place = $"{record.Number} {record.Record.Source}";
        if (record.Result is not { } result) return $"{place} {record.Record.Error!.Code} at '{record.Record.Error.Place}': {record.Record.Error.Quote}";
        string texts = string.Join('|', Enumerable.Range(0, result.Entry.SlotCount).Select(s => result.Entry[s]));
        return $"{place} {result.Entry.Event} {result.Disposition} {texts} {string.Join(',', result.Entry.Extra)} {string.Join(',', result.Notices)} "
            + string.Join("; ", result.Findings.Select(f => $"{f.Rule.Id} {f.Role} {f.Verdict} {f.Effect} {string.Join(',', f.Cells)} {f.Message("vi")}"));
    }
}
