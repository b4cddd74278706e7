using System.Globalization;
using CivilStatus.Validation.Registers.Reconciling.Storing;
using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Reconciling.Matching;

/// <summary>
/// Finds the entries and persons whose hashes of a key are the same. Where too many share one, each entry is put beside some
/// persons only, in a fixed order.
/// </summary>
internal static class MatchCandidates
{
    public const string Table = "candidates";

    /// <summary>Fills the table of candidates; each pair stands in it once.</summary>
    public static void Find(StoreFile file, RegisterOptions options)
    {
        string limit = string.Create(CultureInfo.InvariantCulture, $"{options.BlockLimit}::BIGINT * {options.BlockLimit}");
        string next = string.Create(CultureInfo.InvariantCulture, $"(SELECT unnest(range({-options.BlockReach}, {options.BlockReach + 1})) AS step)");
        file.Run($"""
            CREATE OR REPLACE TEMP TABLE blocks AS
                SELECT hash, l.n AS entries, r.n AS persons, l.n * r.n > {limit} AS large
                FROM (SELECT hash, count(*) AS n FROM leftKeys GROUP BY hash) l JOIN (SELECT hash, count(*) AS n FROM rightKeys GROUP BY hash) r USING (hash);
            """);
        file.Run($"""
            CREATE OR REPLACE TEMP TABLE {Table} AS SELECT DISTINCT who, person FROM (
                SELECT l.who, r.person FROM blocks b JOIN leftKeys l ON l.hash = b.hash JOIN rightKeys r ON r.hash = b.hash WHERE NOT b.large
                UNION ALL
                SELECT l.who, r.person FROM
                    (SELECT k.hash, k.who, row_number() OVER (PARTITION BY k.hash ORDER BY {CanonicalOrder.OfLefts("e", "p")}) AS place
                     FROM blocks b JOIN leftKeys k USING (hash) JOIN principals p ON p.who = k.who JOIN lefts e ON e.seq = p.entry WHERE b.large) l
                    CROSS JOIN {next}
                    JOIN (SELECT k.hash, k.person, row_number() OVER (PARTITION BY k.hash ORDER BY {CanonicalOrder.OfRights("r")}) AS place
                     FROM blocks b JOIN rightKeys k USING (hash) JOIN rights r ON r.seq = k.person WHERE b.large) r
                    ON r.hash = l.hash AND r.place = l.place + step)
            """);
    }

    /// <summary>How many blocks were too large, and how many entries and persons stand in the largest.</summary>
    public static (long Blocks, long Entries, long Persons) LargeBlocks(StoreFile file)
        => file.Rows("SELECT count(*), coalesce(max(entries), 0), coalesce(max(persons), 0) FROM blocks WHERE large").Select(row => (row.Get<long>(0), row.Get<long>(1), row.Get<long>(2))).First();

    public static void Drop(StoreFile file) => file.Run($"DROP TABLE IF EXISTS {Table}; DROP TABLE IF EXISTS blocks");
}
