using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A node of a rule tree and the way to put another one in its place.</summary>
/// <param name="Node">The node.</param>
/// <param name="Put">The whole tree with another node in its place.</param>
internal sealed record ConditionSite(RuleNode Node, Func<RuleNode, RuleNode> Put)
{
    /// <summary>The nodes of a tree, from the top.</summary>
    public static IEnumerable<ConditionSite> Of(RuleNode tree) => Below(new ConditionSite(tree, node => node));

    private static IEnumerable<ConditionSite> Below(ConditionSite site)
    {
        yield return site;
        ImmutableArray<RuleNode> parts = TreeRewriter.Parts(site.Node);
        for (int i = 0; i < parts.Length; i++)
        {
            int at = i;
            foreach (ConditionSite below in Below(new ConditionSite(parts[i], node => site.Put(TreeRewriter.WithParts(site.Node, parts.SetItem(at, node))))))
                yield return below;
        }
    }
}
