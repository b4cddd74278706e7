using CivilStatus.Validation.Authoring.Analysis.Days;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Finds the days that make a formula hold: splits on one relation after another and keeps the days consistent.</summary>
/// <param name="budget">How many splits are allowed in all.</param>
/// <param name="ordinary">For each unknown what it would be if nothing spoke against it: tried first. Null where any solution will do.</param>
internal sealed class FormulaSolver(int budget, IReadOnlyList<int>? ordinary = null)
{
    private readonly Dictionary<DayAtom, bool> relations = [];
    private readonly Dictionary<int, Truth> guesses = [];
    private int left = budget;

    /// <summary>Whether the search gave up before it had looked everywhere.</summary>
    public bool GaveUp => left < 0;

    /// <summary>Systems of days under which a formula without open parts holds; none means that it cannot hold, unless <see cref="GaveUp"/>.</summary>
    public IEnumerable<DaySystem> Solve(Formula formula, DaySystem days)
    {
        if (--left < 0) yield break;
        formula = Simplify(formula, days);
        if (formula is Constant constant)
        {
            if (constant.Value) yield return days;
            yield break;
        }
        switch (Leaf(formula))
        {
            case Relation relation:
                bool first = ordinary is null ? relation.Holds : ordinary[relation.Atom.X] <= relation.Atom.Relation.GreatestX(ordinary[relation.Atom.Y]);
                foreach (bool holds in new[] { first, !first })
                {
                    if (days.With(relation.Atom, holds) is not { } fewer) continue;
                    relations[relation.Atom] = holds;
                    foreach (DaySystem found in Solve(formula, fewer)) yield return found;
                    relations.Remove(relation.Atom);
                }
                break;
            case Guess guess:
                foreach (Truth truth in new[] { Truth.True, Truth.False, Truth.Undecided }.OrderBy(t => t == guess.Value == guess.Is ? 0 : 1))
                {
                    guesses[guess.Condition] = truth;
                    foreach (DaySystem found in Solve(formula, days)) yield return found;
                    guesses.Remove(guess.Condition);
                }
                break;
        }
    }

    private Formula Simplify(Formula formula, DaySystem days) => formula switch
    {
        Relation relation => relations.TryGetValue(relation.Atom, out bool holds) ? Formula.Of(holds == relation.Holds)
            : days.Decides(relation.Atom) is { } decided ? Formula.Of(decided == relation.Holds)
            : formula,
        Guess guess => guesses.TryGetValue(guess.Condition, out Truth truth) ? Formula.Of(truth == guess.Value == guess.Is) : formula,
        All all => Formula.And([.. all.Parts.Select(p => Simplify(p, days))]),
        Any any => Formula.Or([.. any.Parts.Select(p => Simplify(p, days))]),
        _ => formula,
    };

    // Something that every part of a conjunction needs first.
    private static Formula Leaf(Formula formula) => formula switch
    {
        All all => Leaf(all.Parts.FirstOrDefault(p => p is Relation or Guess) ?? all.Parts[0]),
        Any any => Leaf(any.Parts[0]),
        _ => formula,
    };
}
