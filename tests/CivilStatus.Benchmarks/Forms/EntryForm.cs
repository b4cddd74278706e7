namespace CivilStatus.Benchmarks.Forms;

/// <summary>The form of a birth or of a marriage: a plain class of strings, as registry software holds it.</summary>
public sealed class EntryForm
{
    public required bool IsBirth { get; init; }
    public string? Id { get; init; }
    public required HeadForm Entry { get; init; }
    public required PersonForm Child { get; init; }
    public required PersonForm Mother { get; init; }
    public required PersonForm Father { get; init; }
    public string? BirthPlace { get; init; }
    public string? MultipleBirth { get; init; }
    public string? NewbornDied { get; init; }
    public string? Parentage { get; init; }
    public string? ParentsAre { get; init; }
    public required PersonForm Husband { get; init; }
    public required PersonForm Wife { get; init; }
    public string? MarriageDate { get; init; }
    public DateOnly? MarriedOn { get; init; }
    public required PersonForm Declarant { get; init; }
    public string? DeclarantRelation { get; init; }
}
