using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Decisions;

/// <summary>
/// Leaves of a rule what is still open: a condition that is decided stays so whatever else becomes known, and is not worked
/// out again for thousands of suppositions. Only what asks whether something is written may turn.
/// </summary>
internal static class OpenPart
{
    /// <summary>The rule with a constant for each condition that is decided, and the same whichever law applies.</summary>
    public static RuleInstance Of(Question question)
    {
        RuleInstance instance = question.Instance;
        ImmutableArray<Regime> regimes = [.. question.RegimesFor(question.Facts)];
        return instance with
        {
            AppliesWhen = instance.AppliesWhen is { } appliesWhen ? OpenOf(appliesWhen) : null,
            Require = OpenOf(instance.Require),
            Exceptions = [.. instance.Exceptions.Select(OpenOf)],
        };

        RuleNode OpenOf(RuleNode node)
        {
            if (!LeafCondition.Is(node)) return TreeRewriter.WithParts(node, [.. TreeRewriter.Parts(node).Select(OpenOf)]);
            if (TreeRewriter.All(node).Any(AsksOfWriting)) return node;
            ImmutableArray<Truth> truths = [.. regimes.Select(r => question.TruthOf(node, question.Facts, r)).Distinct()];
            return truths is [var truth and not Truth.Undecided] ? new ConstantNode(truth == Truth.True) : node;
        }
    }

    private static bool AsksOfWriting(RuleNode node)
        => node is CallNode call && call.Function.Arguments.Any(a => a is ArgumentKind.AnyField or ArgumentKind.DateField or ArgumentKind.Texts);
}
