using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Decisions;

/// <summary>
/// Finds what the rule says for each value of one open fact. Verdicts are sound and monotone, so a range of days needs no
/// further look where the verdict is decided, or no condition can turn within it; any other is halved, down to single days
/// or until the work is enough.
/// </summary>
internal static class PieceFinder
{
    // Enough to look at every day of a year.
    private const int MostSplits = 400;

    /// <summary>How many pieces are told apart at most, those included that were halved.</summary>
    public const int MostPieces = 2 * MostSplits + 1;

    public static ImmutableArray<VerdictPiece> Of(OpenFact fact, Question question)
    {
        if (fact.Days is null) return [.. Hypothesis.Anything(fact).Parts().Select(h => Piece(h, question.Ask(h.ApplyTo(question.Facts, question.Reader)), question))];
        return Merge(Split(fact, question).OrderBy(p => p.Days!.Value.First));
    }

    private static IEnumerable<VerdictPiece> Split(OpenFact fact, Question question)
    {
        var done = new List<VerdictPiece>();
        var open = new PriorityQueue<Range, (bool Inside, int Narrowness, int First)>();
        Hypothesis all = Hypothesis.Anything(fact);
        Add(all, On(all.Days.First), On(all.Days.Last));
        for (int splits = 0; splits < MostSplits && open.TryDequeue(out Range range, out _); splits++)
        {
            Hypothesis[] halves = [.. range.Hypothesis.Parts()];
            Add(halves[0], range.First, On(halves[0].Days.Last));
            Add(halves[1], On(halves[1].Days.First), range.Last);
        }
        return done.Concat(open.UnorderedItems.Select(o => o.Element.Piece));

        End On(int day)
        {
            Facts known = all.Exactly(day).ApplyTo(question.Facts, question.Reader);
            return new End(known, question.IsDecided(known));
        }

        // A range with both ends undecided comes last: a boundary is more likely where one end is decided.
        void Add(Hypothesis hypothesis, End first, End last)
        {
            Facts known = hypothesis.ApplyTo(question.Facts, question.Reader);
            VerdictPiece piece = Piece(hypothesis, question.Ask(known), question);
            if (hypothesis.IsExact || piece.Verdict != Verdict.Undecided || !question.Leaves.AreOpen(fact.Slot, known, first.Known, last.Known)) done.Add(piece);
            else open.Enqueue(new Range(hypothesis, piece, first, last), (!first.IsDecided && !last.IsDecided, -hypothesis.Width, hypothesis.Days.First));
        }
    }

    private static ImmutableArray<VerdictPiece> Merge(IEnumerable<VerdictPiece> pieces)
    {
        var merged = new List<VerdictPiece>();
        foreach (VerdictPiece piece in pieces)
        {
            if (merged.Count > 0 && merged[^1] is var before && before.Verdict == piece.Verdict && before.Exception == piece.Exception)
                merged[^1] = before with { Days = new DayRange(before.Days!.Value.First, piece.Days!.Value.Last), Possible = before.Possible | piece.Possible };
            else merged.Add(piece);
        }
        return [.. merged];
    }

    private static VerdictPiece Piece(Hypothesis hypothesis, RuleOutcome outcome, Question question) => new(
        hypothesis.Fact.Days is null ? null : hypothesis.Days,
        hypothesis.Value == hypothesis.Fact.AnyOther ? null : hypothesis.Value,
        outcome.Possible,
        outcome.Verdict == Verdict.Excepted ? question.Instance.Rule.Exceptions[outcome.Exception] : null);

    private readonly record struct Range(Hypothesis Hypothesis, VerdictPiece Piece, End First, End Last);

    // What is known on the first or last day of a range.
    private readonly record struct End(Facts Known, bool IsDecided);
}
