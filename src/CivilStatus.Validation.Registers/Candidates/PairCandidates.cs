using System.Globalization;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Candidates;

/// <summary>
/// Finds the pairs whose hashes of a key are the same. A block of many that share one is not looked at pair by pair: in a fixed
/// order, each is put beside those that follow next.
/// </summary>
internal static class PairCandidates
{
    /// <summary>Fills the table of candidates; each pair stands in it once, of an asymmetric question once for each direction.</summary>
    public static void Find(StoreFile file, Question question, RegisterOptions options)
    {
        // What shares its hash with nothing, nearly all, is left behind here.
        file.Run($"""
            CREATE OR REPLACE TEMP TABLE blocks AS
                SELECT key, hash, count(*) AS n, count(*) FILTER (other) AS others FROM {question.Table} GROUP BY key, hash HAVING {HasPairs(question)};
            CREATE OR REPLACE TEMP TABLE sharing AS
                SELECT q.*, {IsLarge(question, options)} AS large FROM {question.Table} q JOIN blocks USING (key, hash);
            """);
        file.Run($"""
            INSERT INTO {CandidateTable.Name} (a, b, aRole, bRole)
            SELECT DISTINCT a, b, aRole, bRole FROM (
                SELECT a.seq AS a, b.seq AS b, a.role AS aRole, b.role AS bRole
                FROM sharing a JOIN sharing b ON a.key = b.key AND a.hash = b.hash AND {Direction(question)}
                WHERE NOT a.large AND NOT b.large
                UNION ALL
                {Near(question, options)})
            """);
    }

    /// <summary>The blocks that were not looked at pair by pair: key, how many share it, and one of them.</summary>
    public static IEnumerable<(int Key, long Size, uint Example, string? Role)> LargeBlocks(StoreFile file)
        => file.Rows("SELECT key, count(*), arg_min(seq, (seq, role)), arg_min(role, (seq, role)) FROM sharing WHERE large GROUP BY key, hash ORDER BY key, hash")
            .Select(row => ((int)row.Get<byte>(0), row.Get<long>(1), row.Get<uint>(2), row.Text(3)));

    public static void Drop(StoreFile file) => file.Run("DROP TABLE IF EXISTS sharing; DROP TABLE IF EXISTS blocks");

    private static string HasPairs(Question question) => question.IsSymmetric ? "n > 1" : "others > 0 AND others < n";

    private static string IsLarge(Question question, RegisterOptions options)
    {
        string limit = options.BlockLimit.ToString(CultureInfo.InvariantCulture);
        return question.IsSymmetric ? $"n > {limit}" : $"others * (n - others) > {limit}::BIGINT * {limit}";
    }

    private static string Direction(Question question) => question.IsSymmetric ? "a.seq < b.seq" : "NOT a.other AND b.other AND a.seq <> b.seq";

    private static string Near(Question question, RegisterOptions options)
    {
        string numbered = $"""
            SELECT s.*, row_number() OVER (PARTITION BY s.key, s.hash ORDER BY {EntryPlace.Columns("e")}, s.role, s.other) AS place
            FROM sharing s JOIN entries e USING (seq) WHERE s.large
            """;
        string next = string.Create(CultureInfo.InvariantCulture, $"(SELECT unnest(range(1, {options.BlockReach + 1})) AS step)");
        string one = $"""
            WITH numbered AS ({numbered})
            SELECT a.seq AS a, b.seq AS b, a.role AS aRole, b.role AS bRole, a.other AS aOther, b.other AS bOther
            FROM numbered a CROSS JOIN {next} JOIN numbered b ON b.key = a.key AND b.hash = a.hash AND b.place = a.place + step
            WHERE a.seq <> b.seq
            """;
        if (!question.IsSymmetric)
            return $"SELECT CASE WHEN aOther THEN b ELSE a END, CASE WHEN aOther THEN a ELSE b END, CASE WHEN aOther THEN bRole ELSE aRole END, CASE WHEN aOther THEN aRole ELSE bRole END FROM ({one}) WHERE aOther <> bOther";
        // The same way round as elsewhere, so that a pair found by two keys is one.
        return "SELECT least(a, b), greatest(a, b), CASE WHEN a < b THEN aRole ELSE bRole END, CASE WHEN a < b THEN bRole ELSE aRole END FROM (" + one + ")";
    }
}
