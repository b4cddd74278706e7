namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>A rule that may have something to say of an entry.</summary>
/// <param name="Rule">The index of the rule among those of the event.</param>
/// <param name="Item">The item of the record's list; 0 where the rule does not run over one.</param>
/// <param name="Outcome">What it says.</param>
internal readonly record struct Suspect(int Rule, int Item, CompiledOutcome Outcome) : IComparable<Suspect>
{
    /// <summary>In the order of findings: by rule, then by item.</summary>
    public int CompareTo(Suspect other) => Rule != other.Rule ? Rule.CompareTo(other.Rule) : Item.CompareTo(other.Item);
}
