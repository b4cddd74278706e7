namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of a death entry (khai tử).</summary>
public sealed class DeathInput : RecordInput
{
    /// <summary>Who died.</summary>
    public PersonInput? Deceased { get; set; } = new();

    /// <summary>The day of death; counts before that of the person.</summary>
    public DateOnly? DeathDate { get; set; }

    /// <summary>The day of death in words.</summary>
    public string? DeathDateInWords { get; set; }

    /// <summary>The time of death.</summary>
    public string? DeathTime { get; set; }

    /// <summary>The place of death.</summary>
    public string? DeathPlace { get; set; }

    /// <summary>The cause of death.</summary>
    public string? DeathCause { get; set; }

    /// <summary>Whether a court declared the person dead.</summary>
    public bool? DeclaredByCourt { get; set; }

    /// <summary>Whether nobody knows who died.</summary>
    public bool? Unidentified { get; set; }

    /// <summary>The paper that the death is registered by.</summary>
    public DeathNoticeInput? DeathNotice { get; set; } = new();
}
