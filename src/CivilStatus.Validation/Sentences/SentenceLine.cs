using System.Collections.Immutable;

namespace CivilStatus.Validation.Sentences;

/// <summary>One line of a condition written as a list; the lines below it belong to it. Immutable; safe to share between threads.</summary>
/// <param name="Text">The words, without a capital and a full stop; with parts, it ends in a colon.</param>
/// <param name="Parts">The lines below it; empty where the line says everything.</param>
public sealed record SentenceLine(string Text, ImmutableArray<SentenceLine> Parts);
