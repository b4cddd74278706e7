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
                SELECT key, hash, count(*) AS n, count(*) FILTER (other) AS others, count(*) FILTER (open) AS opens FROM {question.Table} GROUP BY key, hash HAVING {HasPairs(question)};
            CREATE OR REPLACE TEMP TABLE sharing AS
                SELECT q.*, {IsLarge(question, options)} AS large FROM {question.Table} q JOIN blocks USING (key, hash);
            """);
        file.Run($"""
            INSERT INTO {CandidateTable.Name} (a, b, aRole, bRole)
            SELECT DISTINCT {Turned(question)} FROM (
                SELECT {BothSides} FROM sharing o JOIN sharing p ON o.key = p.key AND o.hash = p.hash AND o.seq <> p.seq AND {FromOpen(question)}
                WHERE NOT o.large AND NOT p.large
                UNION ALL
                SELECT {BothSides} FROM ({Near(options)}) WHERE o.seq <> p.seq AND (o.open OR p.open){(question.IsSymmetric ? "" : " AND o.other <> p.other")})
            """);
    }

    /// <summary>The blocks that were not looked at pair by pair: key, how many share it, one of them, and whether it is a block of those that lack a value.</summary>
    public static IEnumerable<(int Key, long Size, ulong Example, string? Role, bool LacksValue)> LargeBlocks(StoreFile file)
        => file.Rows("SELECT key, count(*), arg_min(seq, (seq, role)), arg_min(role, (seq, role)), NOT bool_and(open) FROM sharing WHERE large GROUP BY key, hash ORDER BY key, hash")
            .Select(row => ((int)row.Get<byte>(0), row.Get<long>(1), row.Get<ulong>(2), row.Text(3), row.Get<bool>(4)));

    public static void Drop(StoreFile file) => file.Run("DROP TABLE IF EXISTS sharing; DROP TABLE IF EXISTS blocks");

    private static string HasPairs(Question question) => question.IsSymmetric ? "n > 1 AND opens > 0" : "others > 0 AND others < n AND opens > 0";

    private static string IsLarge(Question question, RegisterOptions options)
    {
        string limit = options.BlockLimit.ToString(CultureInfo.InvariantCulture);
        return question.IsSymmetric ? $"opens * n > {limit}::BIGINT * {limit}" : $"least(others * (n - others), opens * n) > {limit}::BIGINT * {limit}";
    }

    private const string BothSides = "o.seq AS oSeq, o.role AS oRole, o.other AS oOther, p.seq AS pSeq, p.role AS pRole, p.other AS pOther";

    // One that has the key open stands beside everyone, so the search starts from those; two that both do meet once.
    private static string FromOpen(Question question) => question.IsSymmetric
        ? "o.open AND (NOT p.open OR o.seq < p.seq)"
        : "o.open AND o.other <> p.other AND (NOT p.open OR NOT o.other)";

    // The same way round whichever was found first, so that a pair found by two keys is one.
    private static string Turned(Question question)
    {
        string isTurned = question.IsSymmetric ? "pSeq < oSeq" : "oOther";
        return $"""
            CASE WHEN {isTurned} THEN pSeq ELSE oSeq END, CASE WHEN {isTurned} THEN oSeq ELSE pSeq END,
            CASE WHEN {isTurned} THEN pRole ELSE oRole END, CASE WHEN {isTurned} THEN oRole ELSE pRole END
            """;
    }

    private static string Near(RegisterOptions options)
    {
        string next = string.Create(CultureInfo.InvariantCulture, $"(SELECT unnest(range(1, {options.BlockReach + 1})) AS step)");
        return $"""
            WITH numbered AS (
                SELECT s.*, row_number() OVER (PARTITION BY s.key, s.hash ORDER BY {EntryPlace.Columns("e")}, s.role, s.other) AS place
                FROM sharing s JOIN entries e USING (seq) WHERE s.large)
            SELECT o, p FROM numbered o CROSS JOIN {next} JOIN numbered p ON p.key = o.key AND p.hash = o.hash AND p.place = o.place + step
            """;
    }
}
