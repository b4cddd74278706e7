namespace CivilStatus.Validation.Registers.Storage;

/// <summary>What was found so far: which rules were asked, and for whom.</summary>
internal static class StoredResults
{
    /// <summary>Forgets what was found, within the transaction that is open.</summary>
    public static void Forget(StoreFile file) => file.Run("DELETE FROM findings; DELETE FROM members; DELETE FROM diagnostics; DELETE FROM done; DELETE FROM meta WHERE name = 'asked'");

    /// <summary>Forgets what was found for another profile or day.</summary>
    /// <param name="file">The store.</param>
    /// <param name="asked">The profile and the day, and what else results depend on.</param>
    public static void KeepOnly(StoreFile file, string asked)
    {
        if (StoreSchema.Meta(file, "asked") == asked) return;
        file.Run("BEGIN");
        Forget(file);
        StoreSchema.SetMeta(file, "asked", asked);
        file.Run("COMMIT");
    }
}
