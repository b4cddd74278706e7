using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Authoring.Analysis.Search;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>Whether a rule gives some entry another verdict by the newer of two catalogues.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Answer">The smallest such entry, the proof that there is none, or neither.</param>
/// <param name="Role">The role or field that the rule runs over there, or null.</param>
/// <param name="Before">The verdicts that the older catalogue allows for the entry.</param>
/// <param name="After">The verdicts that the newer one allows.</param>
public sealed record RuleFlip(string Rule, Answer Answer, string? Role, VerdictSet Before, VerdictSet After);

/// <summary>Looks for the smallest entry whose verdict a change of the catalogue flips. Safe to share between threads.</summary>
/// <param name="before">The older catalogue.</param>
/// <param name="after">The newer one.</param>
/// <param name="samples">Entries that may serve as they are or lend their texts, such as the examples of the rules.</param>
public sealed class FlipSearch(Catalogue before, Catalogue after, ImmutableArray<Entry> samples)
{
    private const VerdictSet Silent = VerdictSet.NotApplicable;

    private static readonly ImmutableArray<VerdictSet> Verdicts = [VerdictSet.NotApplicable, VerdictSet.Satisfied, VerdictSet.Excepted, VerdictSet.Violated];

    // The examples of a rule over sets are no entries.
    private readonly ImmutableArray<Entry> entries = [.. samples.Where(e => e.Layout.IsOfEvent)];

    /// <summary>The as-of date of the entries found: the later of the days of publication.</summary>
    public NodaTime.LocalDate AsOf { get; } = NodaTime.LocalDate.Max(before.PublishedOn, after.PublishedOn);

    /// <summary>Looks at one rule that either catalogue has. A rule over sets is asked of no single entry, so nothing is decided of it.</summary>
    /// <param name="rule">Its id.</param>
    public RuleFlip Find(string rule)
    {
        if (IsOverSets(rule)) return new RuleFlip(rule, new Answer.NotDecided(), null, Silent, Silent);
        AskedRule[] old = Ways(before, rule), @new = Ways(after, rule);
        var result = new RuleFlip(rule, new Answer.Impossible(), null, Silent, Silent);
        // A flip from one verdict to another says more than one that only leaves other verdicts open.
        foreach (bool decided in new[] { true, false })
            foreach ((AskedRule Only, AskedRule? Other, bool IsNew) way in Pairs(old, @new))
            {
                RuleFlip found = Find(way.Only, way.Other, way.IsNew, decided);
                if (found.Answer is Answer.Found) return found;
                if (found.Answer is Answer.NotDecided) result = found;
            }
        return result;
    }

    /// <summary>Whether a rule is over sets in either catalogue.</summary>
    /// <param name="rule">Its id.</param>
    public bool IsOverSets(string rule) => (before.Rule(rule)?.Set ?? after.Rule(rule)?.Set) is not null;

    private RuleFlip Find(AskedRule only, AskedRule? other, bool isNew, bool decided)
    {
        ImmutableArray<AskedRule> rules = other is null ? [only] : [only, other];
        var question = new Question(rules, other is null ? Speaks : decided ? Flips : OutcomeCondition.Differ(0, 1), DayRange.ToDay(AsOf)) { Samples = entries };
        Answer answer = WitnessSearch.Find(question);
        if (answer is not Answer.Found found) return new RuleFlip(only.Rule.Id, answer, only.Role, Silent, Silent);
        VerdictSet first = only.VerdictsOf(found.Entry, question.AsOf), second = other?.VerdictsOf(found.Entry, question.AsOf) ?? Silent;
        return isNew ? new RuleFlip(only.Rule.Id, answer, only.Role, second, first) : new RuleFlip(only.Rule.Id, answer, only.Role, first, second);
    }

    // A rule that only one catalogue has flips an entry it objects to.
    private static OutcomeCondition Speaks => OutcomeCondition.Surely(0, VerdictSet.Violated);

    private static OutcomeCondition Flips => OutcomeCondition.Or(
        [.. from was in Verdicts
            from now in Verdicts
            where was != now
            select OutcomeCondition.And(OutcomeCondition.Surely(0, was), OutcomeCondition.Surely(1, now))]);

    private static AskedRule[] Ways(Catalogue catalogue, string id) => catalogue.Rule(id) is Rule rule ? [.. AskedRule.Of(catalogue, rule)] : [];

    private static IEnumerable<(AskedRule Only, AskedRule? Other, bool IsNew)> Pairs(AskedRule[] old, AskedRule[] @new)
    {
        foreach (AskedRule was in old) yield return (was, @new.FirstOrDefault(n => Same(was, n)), false);
        foreach (AskedRule now in @new)
            if (!old.Any(o => Same(o, now))) yield return (now, null, true);
    }

    private static bool Same(AskedRule left, AskedRule right) => left.Event == right.Event && left.Role == right.Role;
}
