using CivilStatus.Validation.Registers.Candidates;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>
/// Fetches the entries of candidates. The records of both at once are more than a small memory holds: some candidates at a time,
/// first with the one entry, then with the other.
/// </summary>
internal static class CandidateRows
{
    private const long Slice = 1_000_000;

    public static IEnumerable<Candidate> Of(StoreFile file, Question question)
    {
        long total = file.Value<long>($"SELECT count(*) FROM {CandidateTable.Name}");
        for (long from = 0; from < total; from += Slice)
            foreach (Candidate candidate in question.Kind == SetKind.Group ? Groups(file, from) : Pairs(file, question, from)) yield return candidate;
    }

    public static void Drop(StoreFile file) => file.Run("DROP TABLE IF EXISTS firsts");

    private static IEnumerable<Candidate> Groups(StoreFile file, long from)
        => file.Rows($"SELECT {GroupNumbers.Columns}, {StoredSide.Columns("a")} FROM ({WithFirst(from)})")
            .Select(row => new Candidate(StoredSide.Of(row, GroupNumbers.ColumnCount), null, GroupNumbers.Of(row, 0)));

    private static IEnumerable<Candidate> Pairs(StoreFile file, Question question, long from)
    {
        file.Run($"CREATE OR REPLACE TEMP TABLE firsts AS {WithFirst(from)}");
        // Neighbours and asymmetric pairs stand the right way round.
        bool mayTurn = question is { IsSymmetric: true, IsOrdered: false };
        foreach (StoreRow row in file.Rows($"SELECT {StoredSide.Columns("a")}, {StoredSide.Columns("b")} FROM (SELECT f.*, {StoredSide.From("e", "b")} FROM firsts f JOIN entries e ON e.seq = f.b)"))
        {
            StoredSide a = StoredSide.Of(row, 0), b = StoredSide.Of(row, StoredSide.ColumnCount);
            yield return mayTurn && b.ComesBefore(a) ? new Candidate(b, a, null) : new Candidate(a, b, null);
        }
    }

    private static string WithFirst(long from)
        => $"SELECT c.*, {StoredSide.From("e", "a")} FROM {CandidateTable.Name} c JOIN entries e ON e.seq = c.a WHERE c.rowid >= {from} AND c.rowid < {from + Slice}";
}
