using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>The conditions of a rule in one regime of law, as folded trees: parameters are values by now.</summary>
/// <param name="Applies">When the rule applies.</param>
/// <param name="Require">What must hold.</param>
/// <param name="Exceptions">When each exception permits a breach; false for one that is not in force.</param>
internal sealed record RuleConditions(RuleNode Applies, RuleNode Require, ImmutableArray<RuleNode> Exceptions)
{
    /// <summary>Whether the rule can find nothing, whatever the entry says.</summary>
    public bool FindNothing => TreeFolder.IsFalse(Applies) || TreeFolder.IsTrue(Require);
}
