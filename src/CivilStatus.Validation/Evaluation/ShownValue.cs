using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>A value that the message of a rule shows, made ready for one event.</summary>
internal sealed record ShownValue(string Name, RuleNode Value);
