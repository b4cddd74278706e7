namespace CivilStatus.Validation.Hosting;

/// <summary>What came of a look at a bundle file.</summary>
internal enum ReloadOutcome : byte
{
    /// <summary>Nothing new, or not still yet.</summary>
    Nothing,

    /// <summary>What the file holds is in service now.</summary>
    Loaded,

    /// <summary>What the file holds was refused; what was in service stays.</summary>
    Refused,
}
