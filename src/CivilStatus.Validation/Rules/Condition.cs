namespace CivilStatus.Validation.Rules;

/// <summary>A condition or a value of a rule: the text its author wrote, and its rule tree. Immutable; safe to share between threads.</summary>
/// <param name="Text">As written in the rule file.</param>
/// <param name="Tree">What it means.</param>
public sealed record Condition(string Text, RuleNode Tree);
