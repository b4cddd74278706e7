namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of an entry that recognises a parent or a child (nhận cha, mẹ, con).</summary>
public sealed class RecognitionInput : RecordInput
{
    /// <summary>The parent.</summary>
    public PersonInput? Parent { get; set; } = new();

    /// <summary>The child.</summary>
    public PersonInput? Child { get; set; } = new();

    /// <summary><c>fatherOfChild</c>, <c>motherOfChild</c>, <c>childOfFather</c> or <c>childOfMother</c>.</summary>
    public string? Recognition { get; set; }

    /// <summary>Whether a court decided it.</summary>
    public bool? ByCourt { get; set; }
}
