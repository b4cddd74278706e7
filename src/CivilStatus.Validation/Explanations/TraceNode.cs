using System.Collections.Immutable;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Explanations;

/// <summary>A part of a condition and what it came to. Immutable; safe to share between threads.</summary>
/// <param name="Node">The part, with its paths as its author wrote them.</param>
/// <param name="Truth">Whether it holds; for a part that is no truth, <see cref="Truth.Undecided"/>.</param>
/// <param name="Value">What it is worth, such as <c>17–18</c> or a text; “?” where a fact is missing, empty for a truth.</param>
/// <param name="Parts">Its own parts.</param>
public sealed record TraceNode(RuleNode Node, Truth Truth, string Value, ImmutableArray<TraceNode> Parts)
{
    /// <summary>The part, as a condition is written.</summary>
    public string Text => ConditionWriter.Write(Node);
}
