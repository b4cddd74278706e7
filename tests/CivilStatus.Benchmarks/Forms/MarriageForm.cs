namespace CivilStatus.Benchmarks.Forms;

/// <summary>The form of a marriage.</summary>
public sealed class MarriageForm : EntryForm
{
    public required PersonForm Husband { get; init; }
    public required PersonForm Wife { get; init; }
    public string? MarriageDate { get; init; }
    public DateOnly? MarriedOn { get; init; }
}
