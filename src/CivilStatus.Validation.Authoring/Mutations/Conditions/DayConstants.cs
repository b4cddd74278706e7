using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Mutations.Conditions;

/// <summary>A day written in a condition that is one too early or too late.</summary>
internal sealed class DayConstants : IConditionMutation
{
    public IEnumerable<ConditionChange> Of(RuleNode node)
    {
        ImmutableArray<RuleNode> parts = TreeRewriter.Parts(node);
        for (int i = 0; i < parts.Length; i++)
            if (parts[i] is ConstantNode { Value: DateOnly day })
                foreach (int by in new[] { -1, 1 })
                    if (day.DayNumber + by is >= DayRange.Earliest and <= DayRange.Latest)
                        yield return new ConditionChange(string.Create(CultureInfo.InvariantCulture, $"day{by:+0;-0}"),
                            TreeRewriter.WithParts(node, parts.SetItem(i, new ConstantNode(day.AddDays(by)))),
                            LocalizedText.Of(
                                $"ngày {DayRange.Iso(day.DayNumber)} thành {DayRange.Iso(day.DayNumber + by)}",
                                $"the day {DayRange.Iso(day.DayNumber)} becomes {DayRange.Iso(day.DayNumber + by)}"));
    }
}
