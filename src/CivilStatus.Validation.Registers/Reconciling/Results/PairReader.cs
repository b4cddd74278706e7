using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Reconciling.Asking;
using CivilStatus.Validation.Registers.Reconciling.Storing;
using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Reconciling.Results;

/// <summary>Reads the pairs in canonical order: first each person of an entry, then the persons without a birth entry. Each pair is judged again: the store keeps which, not what.</summary>
internal sealed class PairReader(StoreFile file, PairJudge judge, ImmutableArray<PersonQuestion> questions, int threads)
{
    private const int BatchSize = 64;

    private readonly Dictionary<uint, string> cellMaps = CellMaps.Of(file);

    /// <summary>The pairs.</summary>
    /// <param name="fault">Is told of failures of ours, on any thread.</param>
    public IEnumerable<ReconciledPair> Read(Action<Fault> fault) => OfLefts(fault).Concat(OnlyRight());

    private IEnumerable<ReconciledPair> OfLefts(Action<Fault> fault)
    {
        using StoreFile rows = file.Second();
        IEnumerable<Row[]> batches = rows.Rows($"""
            SELECT p.question, e.record, e.source, e.id, e.cells, e.cellRow, e.json, r.record, r.source, r.json
            FROM principals p JOIN lefts e ON e.seq = p.entry LEFT JOIN paired d ON d.who = p.who LEFT JOIN rights r ON r.seq = d.person
            ORDER BY {CanonicalOrder.OfLefts("e", "p")}
            """).Select(Row.Of).Chunk(BatchSize);
        foreach (ReconciledPair[] some in batches.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(batch => batch.Select(row => Pair(row, fault)).ToArray()))
            foreach (ReconciledPair pair in some) yield return pair;
    }

    private ReconciledPair Pair(Row row, Action<Fault> fault)
    {
        PersonQuestion question = questions[row.Question];
        Entry entry = StoredRecord.Read(row.Entry);
        entry.Origin = new StoredOrigin(row.Source, row.Cells is { } map ? new CellColumns(cellMaps[map], row.CellRow!.Value) : null);
        var left = new ReconciledLeft(row.Record, row.Source, row.Id, question.Role, entry);
        if (row.Person is not { } json) return new ReconciledPair(ReconciledClass.OnlyLeft, left, null, [], null, null, 0);
        Entry person = PersonRecord.Read(json);
        person.Origin = EntryOrigin.Of(row.PersonSource!);
        Judgement judged = judge.Judge(question, entry, person) ?? throw new InvalidOperationException("A stored pair is none any more.");
        return judge.Conclude(judged, left, new ReconciledRight(row.PersonRecord, row.PersonSource!, person), fault);
    }

    // Where there are no birth entries at all, nobody can be said to lack one.
    private IEnumerable<ReconciledPair> OnlyRight()
    {
        bool births = file.Value<long>("SELECT count(*) FROM lefts WHERE isBirth") > 0;
        using StoreFile rows = file.Second();
        foreach (StoreRow row in rows.Rows($"""
            SELECT r.record, r.source, r.json, coalesce(x.entries, 0)
            FROM rights r LEFT JOIN (
                SELECT d.person, count(*) AS entries, bool_or(e.isBirth) AS hasBirth
                FROM paired d JOIN principals p ON p.who = d.who JOIN lefts e ON e.seq = p.entry GROUP BY d.person) x ON x.person = r.seq
            WHERE {(births ? "NOT coalesce(x.hasBirth, false)" : "x.person IS NULL")}
            ORDER BY {CanonicalOrder.OfRights("r")}
            """))
        {
            string source = row.Text(1)!;
            Entry person = PersonRecord.Read(row.Bytes(2));
            person.Origin = EntryOrigin.Of(source);
            yield return new ReconciledPair(ReconciledClass.OnlyRight, null, new ReconciledRight(row.Get<long>(0), source, person), [], null, null, row.Get<long>(3));
        }
    }

    private sealed record Row(int Question, long Record, string Source, string? Id, uint? Cells, long? CellRow, byte[] Entry, long PersonRecord, string? PersonSource, byte[]? Person)
    {
        public static Row Of(StoreRow row)
        {
            bool hasPerson = !row.IsNull(7);
            return new Row(
                row.Get<byte>(0), row.Get<long>(1), row.Text(2)!, row.Text(3), row.IsNull(4) ? null : row.Get<uint>(4), row.IsNull(5) ? null : row.Get<long>(5), row.Bytes(6),
                hasPerson ? row.Get<long>(7) : 0, hasPerson ? row.Text(8) : null, hasPerson ? row.Bytes(9) : null);
        }
    }
}
