using System.Collections.Immutable;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Explanations;

/// <summary>A part of a condition and what it came to.</summary>
/// <param name="Text">The part, as a condition is written.</param>
/// <param name="Truth">Whether it holds; for a part that is no truth, <see cref="Truth.Undecided"/>.</param>
/// <param name="Value">What it is worth, such as <c>17–18</c> or a text; “?” where a fact is missing, empty for a truth.</param>
/// <param name="Parts">Its own parts.</param>
public sealed record TraceNode(string Text, Truth Truth, string Value, ImmutableArray<TraceNode> Parts);
