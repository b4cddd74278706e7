using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>A whole rule in words. Immutable; safe to share between threads.</summary>
/// <param name="Text">The rule as one sentence, with capital and full stop; exceptions and assumptions are apart.</param>
/// <param name="Over">What it is asked of one by one, such as “For each of: mother, father”; null for a rule without <c>forEach</c>.</param>
/// <param name="AppliesWhen">When it applies; null means always.</param>
/// <param name="Require">What must hold.</param>
/// <param name="Assumed">What stands in for absent facts, one sentence each.</param>
/// <param name="Exceptions">The exceptions, in the order they are tried.</param>
public sealed record RuleSentence(
    string Text,
    string? Over,
    SentenceLine? AppliesWhen,
    SentenceLine Require,
    ImmutableArray<string> Assumed,
    ImmutableArray<ExceptionSentence> Exceptions);

/// <summary>An exception in words. Immutable; safe to share between threads.</summary>
/// <param name="Exception">The exception.</param>
/// <param name="Text">One sentence, with capital and full stop.</param>
/// <param name="When">When it permits the breach.</param>
public sealed record ExceptionSentence(ExceptionClause Exception, string Text, SentenceLine When);
