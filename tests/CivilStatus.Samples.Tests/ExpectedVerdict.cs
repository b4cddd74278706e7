using CivilStatus.Validation.Findings;

namespace CivilStatus.Samples.Tests;

/// <summary>What the law and the rules say of a hard case.</summary>
/// <param name="Case">The id of the case.</param>
/// <param name="Rule">The rule; null where no rule finds anything.</param>
internal sealed record ExpectedVerdict(string Case, string? Rule, Verdict Verdict, string Exception, Effect InDigitisation, Effect InRegistration);
