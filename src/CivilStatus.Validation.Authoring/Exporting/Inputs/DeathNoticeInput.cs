namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The paper that a death is registered by.</summary>
public sealed class DeathNoticeInput
{
    /// <summary>What it is.</summary>
    public string? Kind { get; set; }

    /// <summary>Its number.</summary>
    public string? Number { get; set; }

    /// <summary>Its day.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; set; }
}
