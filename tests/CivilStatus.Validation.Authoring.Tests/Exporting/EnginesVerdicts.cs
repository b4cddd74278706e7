using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>What the compiled evaluator says, however little it matters in any profile.</summary>
internal sealed partial class EnginesVerdicts(Catalogues.Catalogue catalogue)
{
    // Findings without effect would be passed over.
    private readonly Validator validator = new(catalogue with
    {
        Rules = [.. catalogue.Rules.Select(r => r with { AtMost = [], Exceptions = [.. r.Exceptions.Select(e => e with { Effect = Effect.Note })] })],
    });

    private readonly Profile everything = catalogue.Profiles[0] with { Violated = Every(Effect.Review), Undecided = Every(Effect.Review) };

    private static FrozenDictionary<RuleKind, Effect> Every(Effect effect) => Enum.GetValues<RuleKind>().ToFrozenDictionary(k => k, _ => effect);

    public ImmutableSortedSet<string> Of(Entry entry, DateOnly asOf)
    {
        ValidationResult result = validator.Validate(entry, everything, LocalDate.FromDateOnly(asOf));
        Assert.Empty(result.Faults);
        return
        [
            .. from finding in result.Findings
               where finding.Verdict is Verdict.Violated or Verdict.Excepted
               let name = finding.Role is { } role ? $"{finding.Rule.Id}/{Index().Replace(role, "[]")}" : finding.Rule.Id
               group finding by name into found
               let breached = found.Any(f => f.Verdict == Verdict.Violated)
               select new Said(found.Key, breached ? "" : found.MinBy(f => Order(f))!.Exception!.Id).ToString(),
        ];
    }

    private static int Order(Finding finding) => finding.Rule.Exceptions.IndexOf(finding.Exception!);

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
