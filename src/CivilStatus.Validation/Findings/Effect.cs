namespace CivilStatus.Validation.Findings;

/// <summary>How much a finding matters in a profile, from nothing to refusal.</summary>
public enum Effect : byte
{
    /// <summary>Not listed.</summary>
    None,

    /// <summary>Worth knowing; the entry is saved.</summary>
    Note,

    /// <summary>Somebody should look at the page again.</summary>
    Review,

    /// <summary>Not to be registered so.</summary>
    Reject,
}
