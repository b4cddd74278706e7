namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of a birth entry (khai sinh).</summary>
public sealed class BirthInput : RecordInput
{
    /// <summary>The child.</summary>
    public PersonInput? Child { get; set; } = new();

    /// <summary>The mother.</summary>
    public PersonInput? Mother { get; set; } = new();

    /// <summary>The father.</summary>
    public PersonInput? Father { get; set; } = new();

    /// <summary>The place of birth; counts before that of the child.</summary>
    public string? BirthPlace { get; set; }

    /// <summary>How many children were born together.</summary>
    public int? MultipleBirth { get; set; }

    /// <summary>Whether the child died soon after birth.</summary>
    public bool? NewbornDied { get; set; }

    /// <summary><c>both</c>, <c>noMother</c>, <c>noFather</c>, <c>neither</c> or <c>foundling</c>.</summary>
    public string? Parentage { get; set; }

    /// <summary><c>biological</c>, <c>adoptive</c> or <c>intended</c>.</summary>
    public string? ParentsAre { get; set; }
}
