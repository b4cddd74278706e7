namespace CivilStatus.Benchmarks.Forms;

/// <summary>A form of registry software.</summary>
public abstract class EntryForm
{
    public required string? Id { get; init; }
    public required HeadForm Entry { get; init; }
    public required PersonForm Declarant { get; init; }
    public required string? DeclarantRelation { get; init; }
}
