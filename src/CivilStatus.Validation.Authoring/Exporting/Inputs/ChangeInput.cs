namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The facts of an entry that changes, corrects or supplements another (thay đổi, cải chính, bổ sung).</summary>
public sealed class ChangeInput : RecordInput
{
    /// <summary>Whose entry is changed.</summary>
    public PersonInput? Subject { get; set; } = new();

    /// <summary>The entry that is changed.</summary>
    public TargetInput? Target { get; set; } = new();

    /// <summary>The changes.</summary>
    public IList<ChangeItemInput> Changes { get; set; } = [];
}
