namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>Carries the refusal of a condition out of its depths; never leaves <see cref="ConditionParser"/>.</summary>
internal sealed class ConditionRefusedException(ConditionError error) : Exception(error.Message.In("en"))
{
    public ConditionError Error { get; } = error;
}
