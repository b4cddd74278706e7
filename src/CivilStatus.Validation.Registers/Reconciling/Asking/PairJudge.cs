using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Rules;
using NodaTime;

namespace CivilStatus.Validation.Registers.Reconciling.Asking;

/// <summary>Says of an entry and a person whether they may be of one person, how well they fit, and of which class they are. Safe to share between threads.</summary>
internal sealed class PairJudge(Catalogue catalogue, Rule rule, Profile profile, LocalDate asOf)
{
    // One slip is a slip; two in what tells people apart, without a number in common, are two people.
    private const int TwoPeople = 2;

    private readonly Validator validator = new(catalogue with { Rules = [rule] });
    private readonly KeyReader keys = new(catalogue);
    private readonly FactReader facts = new(catalogue);
    private readonly FieldComparer comparer = new(catalogue);
    private readonly int today = DayRange.ToDay(asOf);

    /// <summary>What is said of the two; null where they share no key, or are two people.</summary>
    public Judgement? Judge(PersonQuestion question, Entry entry, Entry person)
    {
        Entry joined = JoinedEntry.Of(entry, person);
        if (!keys.Share(question.Asked, joined)) return null;
        Facts read = facts.Read(joined, today);
        var compared = ImmutableArray.CreateBuilder<FieldComparison>(question.Fields.Length);
        bool sameNumber = false;
        int contradicting = 0, spelled = 0, inexact = 0;
        foreach (PersonField field in question.Fields)
        {
            FieldComparison one = comparer.Compare(field, read);
            compared.Add(one);
            if (field.Name == "personalId") sameNumber = AreSameNumber(one.Left, one.Right);
            if (!one.Decides) continue;
            if (one.Difference == DifferenceKind.Contradicting) contradicting++;
            else if (one.IsSpelledOtherwise) spelled++;
            else if (IsInexact(one, read, field)) inexact++;
        }
        return sameNumber || contradicting < TwoPeople ? new Judgement(question, read, compared.MoveToImmutable(), sameNumber, contradicting, spelled, inexact) : null;
    }

    /// <summary>The pair of a judgement.</summary>
    public ReconciledPair Conclude(Judgement judged, ReconciledLeft left, ReconciledRight right, Action<Fault> fault)
    {
        ValidationResult result = validator.Validate(judged.Facts.Entry, profile, asOf);
        foreach (Fault one in result.Faults) fault(one);
        Finding? finding = result.Findings.FirstOrDefault(f => f.Role == judged.Question.Role);
        ReconciledClass @class = ClassOf(judged, finding);
        return new ReconciledPair(@class, left, right, judged.Fields, finding?.Verdict ?? VerdictOf(judged, @class), finding, 0);
    }

    private static ReconciledClass ClassOf(Judgement judged, Finding? finding)
    {
        if (judged.Contradicting > 0 || finding?.Verdict is Verdict.Violated or Verdict.Confirmed) return ReconciledClass.Differs;
        if (judged.Spelled > 0) return ReconciledClass.DiffersBySpelling;
        return judged.Inexact > 0 ? ReconciledClass.Compatible : ReconciledClass.Agrees;
    }

    // What has no effect is no finding: the rule is asked again, slowly. Where all is stated and the same there is no need to.
    private Verdict? VerdictOf(Judgement judged, ReconciledClass @class)
        => @class == ReconciledClass.Agrees
            ? Verdict.Satisfied
            : validator.ValidateAll(judged.Facts, profile, ImmutableArray.CreateBuilder<Fault>(), rule.Id).FirstOrDefault(f => f.Role == judged.Question.Role)?.Verdict;

    private static bool IsInexact(FieldComparison one, Facts facts, PersonField field) => one.Difference switch
    {
        null => field.Weight == PersonFieldWeight.Needed && facts[field.Other].State != FactState.Present,
        DifferenceKind.OnlyFirst or DifferenceKind.OnlyOther => field.Weight >= PersonFieldWeight.MissesOneSide,
        DifferenceKind.WrittenOtherwise => false,
        _ => true,
    };

    private static bool AreSameNumber(string? one, string? other)
    {
        if (one is null || other is null) return false;
        string digits = string.Concat(one.Where(char.IsAsciiDigit));
        return digits.Length > 0 && digits == string.Concat(other.Where(char.IsAsciiDigit));
    }
}

/// <summary>What is said of an entry and a person who may be one.</summary>
/// <param name="Question">As what the person stands in the entry.</param>
/// <param name="Facts">The facts of both.</param>
/// <param name="Fields">The fields.</param>
/// <param name="SameNumber">Whether they have their personal number in common.</param>
/// <param name="Contradicting">In how many fields that decide they contradict.</param>
/// <param name="Spelled">How many names are spelled otherwise.</param>
/// <param name="Inexact">How many fields are less exact on one side, or missing.</param>
internal sealed record Judgement(PersonQuestion Question, Facts Facts, ImmutableArray<FieldComparison> Fields, bool SameNumber, int Contradicting, int Spelled, int Inexact);
