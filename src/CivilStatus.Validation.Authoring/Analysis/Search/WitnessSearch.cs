using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Analysis.Days;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>
/// Decides whether an entry exists for which rules have certain verdicts, and gives the smallest one. docs/analysis.md says how.
/// Safe to call from several threads.
/// </summary>
public static class WitnessSearch
{
    private const int Splits = 20_000, Steps = 8_000, StepsForAny = 300, StepsOfProof = 4_000, SolutionsTried = 3;

    /// <summary>Answers a question: with an entry that the evaluator has confirmed, with the proof that there is none, or with neither.</summary>
    public static Answer Find(Question question)
    {
        if (Smallest(question) is { } entry) return new Answer.Found(entry);
        if (IsImpossible(question)) return new Answer.Impossible();
        return question.Samples.Where(e => e.Event == question.Rules[0].Event).Select(e => SmallerEntries.Smallest(question, e)).OfType<Entry>()
            .MinBy(SmallerEntries.FilledFields) is { } sample
            ? new Answer.Found(sample)
            : new Answer.NotDecided();
    }

    /// <summary>Answers a question with any entry, the first that comes with the fields filled; with the smallest one where that fails.</summary>
    internal static Answer FindAny(Question question)
    {
        var space = new SearchSpace(question, forProof: false);
        var probe = new ConditionProbe(space);
        foreach (ImmutableArray<Regime> law in Laws(question))
        {
            if (Entries(space, new SearchModel(space, law, probe), Territory(question, law), null, new Effort(StepsForAny)).FirstOrDefault(question.IsAnsweredBy) is { } entry)
                return new Answer.Found(entry);
        }
        return Find(question);
    }

    /// <summary>The smallest entry that a search by the number of filled fields finds; null for none.</summary>
    private static Entry? Smallest(Question question)
    {
        var space = new SearchSpace(question, forProof: false);
        var probe = new ConditionProbe(space);
        (SearchModel Model, string? Territory)[] models = [.. Laws(question).Select(law => (new SearchModel(space, law, probe), Territory(question, law)))];
        var effort = new Effort(Steps);
        for (int filled = 0; filled <= space.Fields.Length + 1 && !effort.IsSpent; filled++)
            foreach ((SearchModel model, string? territory) in models)
            {
                int left = territory is null ? filled : filled - 1;
                if (left >= 0 && Entries(space, model, territory, left, effort).FirstOrDefault(question.IsAnsweredBy) is { } entry)
                    return SmallerEntries.Smallest(question, entry);
            }
        return null;
    }

    private static bool IsImpossible(Question question)
    {
        var space = new SearchSpace(question, forProof: true);
        var probe = new ConditionProbe(space);
        return !Laws(question).Any(law => MayHold(space, new SearchModel(space, law, probe), new Effort(StepsOfProof)));
    }

    // Contents of the fields with exactly so many more of them filled, or where that is null with any number, and the entries they stand for.
    private static IEnumerable<Entry> Entries(SearchSpace space, SearchModel model, string? territory, int? left, Effort effort)
    {
        if (!effort.Step()) yield break;
        Formula formula = model.Formula();
        if (ReferenceEquals(formula, Formula.False)) yield break;
        int open = Formula.FirstUnchosen(formula);
        if (open >= 0)
        {
            IEnumerable<FieldOption> options = space.Fields[open].Options;
            foreach (FieldOption option in left is null ? options.Skip(1).Concat(options.Take(1)) : options)
            {
                int cost = option.Form == FieldForm.Missing ? 0 : 1;
                if (cost > left) continue;
                model.Chosen[open] = option;
                foreach (Entry entry in Entries(space, model, territory, left - cost, effort)) yield return entry;
                model.Chosen[open] = null;
            }
            yield break;
        }
        if (left > 0) yield break;
        int[] ordinary = OrdinaryDays.Of(space);
        var writer = new EntryWriter(space, ordinary);
        foreach (DaySystem days in new FormulaSolver(Splits, ordinary).Solve(formula, model.Days()).Take(SolutionsTried))
            if (writer.Write(model.Chosen, days, territory) is { } entry) yield return entry;
    }

    private static bool MayHold(SearchSpace space, SearchModel model, Effort effort)
    {
        if (!effort.Step()) return true;
        Formula formula = model.Formula();
        if (ReferenceEquals(formula, Formula.False)) return false;
        int open = Formula.FirstUnchosen(formula);
        if (open < 0)
        {
            var solver = new FormulaSolver(Splits);
            return solver.Solve(formula, model.Days()).Any() || solver.GaveUp;
        }
        foreach (FieldOption option in space.Fields[open].Options)
        {
            model.Chosen[open] = option;
            bool may = MayHold(space, model, effort);
            model.Chosen[open] = null;
            if (may) return true;
        }
        return false;
    }

    // Today's law first, then back in time; the regimes of two rules that can apply to one entry.
    private static IEnumerable<ImmutableArray<Regime>> Laws(Question question)
    {
        IEnumerable<ImmutableArray<Regime>> laws = [[]];
        foreach (AskedRule rule in question.Rules)
            laws = laws.SelectMany(law => rule.Regimes.OrderByDescending(r => r.Period.Contains(question.AsOf)).ThenByDescending(r => r.Period.From).Select(r => law.Add(r)));
        return laws.Where(l => l.Length < 2 || MeetEachOther(question, l[0], l[1]));
    }

    private static bool MeetEachOther(Question question, Regime first, Regime second)
    {
        bool sameDay = question.Rules[0].Instance.LawDate == question.Rules[1].Instance.LawDate
            && question.Rules[0].Instance.Assume.SequenceEqual(question.Rules[1].Instance.Assume);
        bool sameTime = first.Period.From < second.Period.To && second.Period.From < first.Period.To;
        return (sameTime || !sameDay) && Shared(question, first, second).Any();
    }

    // Territories of two catalogues are compared by name; a catalogue that lacks the other's takes any.
    private static IEnumerable<string> Shared(Question question, Regime first, Regime second)
        => question.Rules[0].Catalogue.Conventions.Territories.SequenceEqual(question.Rules[1].Catalogue.Conventions.Territories)
            ? first.Territories.Intersect(second.Territories)
            : first.Territories;

    private static string? Territory(Question question, ImmutableArray<Regime> law)
    {
        IEnumerable<string> territories = law.Length < 2 ? law[0].Territories : Shared(question, law[0], law[1]);
        return territories.Count() == question.Rules[0].Catalogue.Conventions.Territories.Length ? null : territories.First();
    }
}
