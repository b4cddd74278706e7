using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Candidates;

/// <summary>The pairs and groups that share a key, to be decided; one table, made anew for each question.</summary>
internal static class CandidateTable
{
    public const string Name = "candidates";

    public static void Create(StoreFile file)
        => file.Run($"CREATE OR REPLACE TEMP TABLE {Name} (a UBIGINT, b UBIGINT, aRole VARCHAR, bRole VARCHAR, size INTEGER, least INTEGER, most INTEGER, stretches INTEGER)");

    public static void Drop(StoreFile file) => file.Run($"DROP TABLE IF EXISTS {Name}");
}
