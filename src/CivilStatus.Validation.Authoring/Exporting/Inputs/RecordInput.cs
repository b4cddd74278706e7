namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>What the rules of an exported workflow are asked of: the facts of one entry, nothing in them but what the book states. A member that is null is an absent fact.</summary>
public abstract class RecordInput
{
    /// <summary>The as-of date (ngày xét): the day that counts as today.</summary>
    public DateOnly? AsOf { get; set; }

    /// <summary>The id of the entry in the system it comes from.</summary>
    public string? Id { get; set; }

    /// <summary>The register entry itself.</summary>
    public RegisterEntryInput? Entry { get; set; } = new();

    /// <summary>Who declared the event.</summary>
    public DeclarantInput? Declarant { get; set; } = new();
}
