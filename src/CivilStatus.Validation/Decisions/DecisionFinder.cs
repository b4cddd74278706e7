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
        var question = new Question(instance, facts, item, evaluator, reader);
        if (question.Ask(facts).Verdict != Verdict.Undecided) return null;
        ImmutableArray<OpenFact> open = OpenFacts.Of(question);
        if (open.IsEmpty) return null;

        ImmutableArray<Single> singles = [.. open.Select(f => new Single(f, f.IsListable ? PieceFinder.Of(f, question) : []))];
        if (singles.Where(s => s.Decides).OrderBy(s => s.Fact.Width).FirstOrDefault() is { } single)
            return new Decision(DecisionKind.Surely, [Describe(single, question)]);
        if (SmallestSet(open, question) is { } set)
            return new Decision(DecisionKind.Surely, [.. set.Select(f => Describe(new Single(f, []), question))]);
        ImmutableArray<Single> able = [.. singles.Where(s => s.MayDecide)];
        return able.IsEmpty
            ? new Decision(DecisionKind.Together, [.. open.Select(f => Describe(new Single(f, []), question))])
            : new Decision(DecisionKind.Possibly, [.. able.Select(s => Describe(s, question))]);
    }

    private static ImmutableArray<OpenFact>? SmallestSet(ImmutableArray<OpenFact> open, Question question)
    {
        int questions = MostQuestions;
        ImmutableArray<OpenFact> listable = [.. open.Where(f => f.IsListable)];
        for (int size = 2; size <= LargestSet && size < open.Length; size++)
            foreach (ImmutableArray<OpenFact> set in Subsets(listable, size).OrderBy(s => s.Sum(f => (long)f.Width)))
                if (MayDecide(question, set, ref questions) && Decides(question, [.. set.Select(Hypothesis.Anything)], ref questions)) return set;
        return null;
    }

    // Most sets decide nothing, and it shows as soon as all their facts are exact: the corners are looked at before any halving.
    private static bool MayDecide(Question question, ImmutableArray<OpenFact> set, ref int questions)
    {
        for (int corner = 0; corner < 1 << set.Length; corner++)
        {
            if (--questions < 0) return false;
            int lasts = corner;
            if (!IsDecided(question, set.Select((fact, i) => (lasts >> i & 1) == 0 ? Hypothesis.Anything(fact).First : Hypothesis.Anything(fact).Last))) return false;
        }
        return true;
    }

    private static bool IsDecided(Question question, IEnumerable<Hypothesis> hypotheses)
        => question.Ask(hypotheses.Aggregate(question.Facts, (known, h) => h.ApplyTo(known, question.Reader))).Verdict != Verdict.Undecided;

    // Halves the widest hypothesis until every corner is decided, or one stays undecided with all of them exact.
    private static bool Decides(Question question, ImmutableArray<Hypothesis> hypotheses, ref int questions)
    {
        if (--questions < 0) return false;
        if (IsDecided(question, hypotheses)) return true;
        Hypothesis widest = hypotheses.MaxBy(h => h.Width);
        if (widest.IsExact) return false;
        foreach (Hypothesis part in widest.Parts())
            if (!Decides(question, hypotheses.Replace(widest, part), ref questions)) return false;
        return true;
    }

    private static IEnumerable<ImmutableArray<OpenFact>> Subsets(ImmutableArray<OpenFact> of, int size)
    {
        if (size == 0) return [[]];
        return Enumerable.Range(0, of.Length).SelectMany(i => Subsets(of[(i + 1)..], size - 1).Select(rest => rest.Insert(0, of[i])));
    }

    private static DecidingFact Describe(Single single, Question question)
        => new(question.Facts.Entry.PathAt(single.Fact.Slot), single.Fact.IsStated, single.Pieces);

    private sealed record Single(OpenFact Fact, ImmutableArray<VerdictPiece> Pieces)
    {
        public bool Decides => !Pieces.IsEmpty && Pieces.All(p => p.Verdict != Verdict.Undecided);

        public bool MayDecide => !Fact.IsListable || Pieces.Any(p => p.Verdict != Verdict.Undecided);
    }
}
