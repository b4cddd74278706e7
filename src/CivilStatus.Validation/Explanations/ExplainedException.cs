using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Explanations;

/// <summary>An exception that was considered. Immutable; safe to share between threads.</summary>
/// <param name="Exception">The exception.</param>
/// <param name="When">What its condition came to; null where the law it needs did not exist then and there.</param>
public sealed record ExplainedException(ExceptionClause Exception, TraceNode? When);
