using CivilStatus.Validation.Authoring.Exporting.Functions;
using RulesEngine.Models;

namespace CivilStatus.Validation.Authoring.Exporting;

/// <summary>The settings that an exported workflow needs of RulesEngine.</summary>
public static class WorkflowSettings
{
    /// <summary>New settings; what they do not say may be changed.</summary>
    public static ReSettings Create() => new()
    {
        CustomTypes = [typeof(WorkflowFunctions)],
        IsExpressionCaseSensitive = true,
        // Without this an expression that does not compile silently becomes false.
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
    };
}
