namespace CivilStatus.Benchmarks.Forms;

/// <summary>The form of a birth.</summary>
public sealed class BirthForm : EntryForm
{
    public required PersonForm Child { get; init; }
    public required PersonForm Mother { get; init; }
    public required PersonForm Father { get; init; }
    public string? BirthPlace { get; init; }
    public string? MultipleBirth { get; init; }
    public string? NewbornDied { get; init; }
    public string? Parentage { get; init; }
    public string? ParentsAre { get; init; }
}
