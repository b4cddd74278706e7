namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>One change that an entry records.</summary>
public sealed class ChangeItemInput
{
    /// <summary><c>change</c>, <c>correction</c>, <c>supplement</c>, <c>ethnicity</c> or <c>sex</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>What is changed.</summary>
    public string? Field { get; set; }

    /// <summary>What it was.</summary>
    public string? From { get; set; }

    /// <summary>What it is from now on.</summary>
    public string? To { get; set; }
}
