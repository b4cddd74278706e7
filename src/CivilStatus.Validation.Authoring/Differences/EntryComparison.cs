using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>One rule that answers otherwise about one entry.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Role">The role or field it runs over, or null.</param>
/// <param name="Before">Its verdict and effect by the older catalogue.</param>
/// <param name="After">Its verdict and effect by the newer catalogue.</param>
public sealed record Flip(string Rule, string? Role, RuleAnswer Before, RuleAnswer After);

/// <summary>What a rule says of an entry in a profile.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Effect">The effect.</param>
public readonly record struct RuleAnswer(Verdict Verdict, Effect Effect);

/// <summary>What becomes of one entry when the catalogue changes.</summary>
/// <param name="Before">Its disposition by the older catalogue.</param>
/// <param name="After">Its disposition by the newer one.</param>
/// <param name="Flips">The rules that answer otherwise, sorted by id and role.</param>
/// <param name="Faults">Failures of ours, in either.</param>
public sealed record EntryOutcome(Disposition Before, Disposition After, ImmutableArray<Flip> Flips, ImmutableArray<Fault> Faults);

/// <summary>Asks two catalogues about the same entries. Safe to share between threads.</summary>
public sealed class EntryComparison
{
    private static readonly RuleAnswer Silent = new(Verdict.NotApplicable, Effect.None);

    private readonly Validator before, after;
    private readonly Profile profileBefore, profileAfter;

    /// <summary>Compares two catalogues in a profile that both have.</summary>
    /// <exception cref="ArgumentException">One of them lacks the profile.</exception>
    public EntryComparison(Catalogue before, Catalogue after, string profile)
    {
        profileBefore = before.Profile(profile) ?? throw new ArgumentException($"The older catalogue has no profile '{profile}'.", nameof(profile));
        profileAfter = after.Profile(profile) ?? throw new ArgumentException($"The newer catalogue has no profile '{profile}'.", nameof(profile));
        (this.before, this.after) = (new Validator(before), new Validator(after));
    }

    /// <summary>What becomes of an entry.</summary>
    /// <param name="entry">The entry; it is not changed.</param>
    /// <param name="asOf">The day that counts as today.</param>
    public EntryOutcome Of(Entry entry, LocalDate asOf)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        Dictionary<(string Rule, string? Role), RuleAnswer> old = Answers(before, profileBefore), @new = Answers(after, profileAfter);
        IEnumerable<Flip> flips =
            from question in old.Keys.Union(@new.Keys)
            let was = old.GetValueOrDefault(question, Silent)
            let now = @new.GetValueOrDefault(question, Silent)
            where was != now
            orderby question.Rule, question.Role
            select new Flip(question.Rule, question.Role, was, now);
        return new EntryOutcome(DispositionOf(old), DispositionOf(@new), [.. flips], faults.ToImmutable());

        Dictionary<(string, string?), RuleAnswer> Answers(Validator validator, Profile profile)
        {
            Facts facts = validator.Read(entry, asOf);
            return validator.ValidateAll(facts, profile, faults).ToDictionary(f => (f.Rule.Id, f.Role), f => new RuleAnswer(f.Verdict, f.Effect));
        }
    }

    private static Disposition DispositionOf(Dictionary<(string, string?), RuleAnswer> answers)
        => answers.Count == 0 ? Disposition.Accept : (Disposition)answers.Values.Max(a => a.Effect);
}
