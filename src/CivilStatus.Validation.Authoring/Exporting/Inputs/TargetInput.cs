namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The entry that is changed.</summary>
public sealed class TargetInput
{
    /// <summary>Its number.</summary>
    public string? Number { get; set; }

    /// <summary>The number of its book.</summary>
    public string? Book { get; set; }

    /// <summary>Its day.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The office that registered it.</summary>
    public string? Office { get; set; }

    /// <summary>What it records.</summary>
    public string? Event { get; set; }
}
