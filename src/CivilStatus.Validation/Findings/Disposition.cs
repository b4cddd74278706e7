namespace CivilStatus.Validation.Findings;

/// <summary>What becomes of an entry: the strongest effect among its findings.</summary>
public enum Disposition : byte
{
    /// <summary>No finding.</summary>
    Accept,

    /// <summary>Notes only.</summary>
    Note,

    /// <summary>Somebody should look at the page again.</summary>
    Review,

    /// <summary>Not to be registered so.</summary>
    Reject,
}
