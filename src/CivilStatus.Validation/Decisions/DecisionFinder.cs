using System.Collections.Immutable;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Decisions;

/// <summary>
/// Finds the smallest set of facts that decides a verdict: by number of facts, then by how little of them is open, then in
/// the order in which the rule uses them. The work is bounded: a set that cannot be shown to decide within the bound is
/// taken for one that does not. Safe to share between threads.
/// </summary>
internal sealed class DecisionFinder(RuleEvaluator evaluator, FactReader reader)
{
    private const int LargestSet = 3, MostQuestions = 2000;

    /// <summary>What would decide the verdict; null where it is decided, or where no fact is open: what is written cannot be compared.</summary>
    public Decision? Find(RuleInstance instance, Facts facts, int item)
    {
        var whole = new Question(instance, facts, item, evaluator, reader);
        if (whole.IsDecided(facts)) return null;
        ImmutableArray<OpenFact> open = OpenFacts.Of(whole);
        if (open.IsEmpty) return null;

        Question question = whole.OfOpenPart();
        if (SmallestSet(open, question) is { } set)
            return new Decision(DecisionKind.Surely, [.. set.Select(f => Describe(f, set.Length == 1 ? PieceFinder.Of(f, question) : [], question))]);
        ImmutableArray<DecidingFact> described = [.. open.Select(f => Describe(f, f.IsListable ? PieceFinder.Of(f, question) : [], question))];
        ImmutableArray<DecidingFact> able = [.. described.Where(f => f.Pieces.IsEmpty || f.Pieces.Any(p => p.Verdict != Verdict.Undecided))];
        return able.IsEmpty ? new Decision(DecisionKind.Together, [.. described.Select(f => f with { Pieces = [] })]) : new Decision(DecisionKind.Possibly, able);
    }

    private static ImmutableArray<OpenFact>? SmallestSet(ImmutableArray<OpenFact> open, Question question)
    {
        ImmutableArray<OpenFact> listable = [.. open.Where(f => f.IsListable)];
        foreach (OpenFact fact in listable.OrderBy(f => f.Width))
        {
            int looks = PieceFinder.MostPieces;
            if (Decides(question, [fact], ref looks)) return [fact];
        }
        int questions = MostQuestions;
        for (int size = 2; size <= LargestSet && size < open.Length; size++)
            foreach (ImmutableArray<OpenFact> set in Subsets(listable, size).OrderBy(s => s.Sum(f => (long)f.Width)))
                if (Decides(question, set, ref questions)) return set;
        return null;
    }

    private static bool Decides(Question question, ImmutableArray<OpenFact> set, ref int questions)
        => MayDecide(question, set, ref questions) && Decides(question, [.. set.Select(Hypothesis.Anything)], ref questions);

    // Most sets decide nothing, and it shows as soon as all their facts are exact: the corners are looked at before any halving.
    private static bool MayDecide(Question question, ImmutableArray<OpenFact> set, ref int questions)
    {
        for (int corner = 0; corner < 1 << set.Length; corner++)
        {
            if (--questions < 0) return false;
            int lasts = corner;
            if (!question.IsDecided(Supposing(question, set.Select((fact, i) => (lasts >> i & 1) == 0 ? Hypothesis.Anything(fact).First : Hypothesis.Anything(fact).Last)))) return false;
        }
        return true;
    }

    private static Facts Supposing(Question question, IEnumerable<Hypothesis> hypotheses)
        => hypotheses.Aggregate(question.Facts, (known, h) => h.ApplyTo(known, question.Reader));

    // Halves the widest hypothesis that matters until every corner is decided, or one stays undecided where none matters.
    private static bool Decides(Question question, ImmutableArray<Hypothesis> hypotheses, ref int questions)
    {
        if (--questions < 0) return false;
        Facts known = Supposing(question, hypotheses);
        if (question.IsDecided(known)) return true;
        ImmutableArray<Hypothesis> open = [.. hypotheses.Where(h => !h.IsExact && (h.Fact.Days is null || question.Leaves.AreOpen(h.Fact.Slot, known)))];
        if (open.IsEmpty) return false;
        Hypothesis widest = open.MaxBy(h => h.Width);
        foreach (Hypothesis part in widest.Parts())
            if (!Decides(question, hypotheses.Replace(widest, part), ref questions)) return false;
        return true;
    }

    private static IEnumerable<ImmutableArray<OpenFact>> Subsets(ImmutableArray<OpenFact> of, int size)
    {
        if (size == 0) return [[]];
        return Enumerable.Range(0, of.Length).SelectMany(i => Subsets(of[(i + 1)..], size - 1).Select(rest => rest.Insert(0, of[i])));
    }

    private static DecidingFact Describe(OpenFact fact, ImmutableArray<VerdictPiece> pieces, Question question)
        => new(question.Facts.Entry.PathAt(fact.Slot), fact.IsStated, pieces);
}
