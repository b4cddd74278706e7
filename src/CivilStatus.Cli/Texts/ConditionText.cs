using CivilStatus.Validation.Explanations;

namespace CivilStatus.Cli.Texts;

/// <summary>How a part of a condition is written: the one place where conditions become words.</summary>
internal static class ConditionText
{
    public static string Of(TraceNode part) => part.Text;
}
