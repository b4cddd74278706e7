namespace CivilStatus.Validation.Authoring.Analysis.Days;

/// <summary>
/// Days between bounds, under relations that must hold. Every relation is of the form x ≤ f(y) with f never falling, so the
/// greatest days that propagation leaves are themselves a solution, and where the bounds cross there is none.
/// </summary>
internal sealed class DaySystem
{
    // Bounds that creep towards each other are looked at for a cycle once they have taken so many steps.
    private const int StepsBeforeCycles = 100;

    private readonly List<(DayRelation Relation, int X, int Y, bool Holds)> relations;
    private readonly int[] low, high;

    public DaySystem(IReadOnlyList<(int Low, int High)> domains)
    {
        relations = [];
        (low, high) = ([.. domains.Select(d => d.Low)], [.. domains.Select(d => d.High)]);
    }

    private DaySystem(DaySystem other)
    {
        relations = [.. other.relations];
        (low, high) = ([.. other.low], [.. other.high]);
    }

    public int Low(int unknown) => low[unknown];

    public int High(int unknown) => high[unknown];

    /// <summary>Whether the relation holds for all days left, or for none; null where that depends.</summary>
    public bool? Decides(DayAtom atom)
        => high[atom.X] <= atom.Relation.GreatestX(low[atom.Y]) ? true
         : low[atom.X] > atom.Relation.GreatestX(high[atom.Y]) ? false
         : null;

    /// <summary>The system with one more relation, or its contrary; null where no days are left.</summary>
    public DaySystem? With(DayAtom atom, bool holds)
    {
        var system = new DaySystem(this);
        system.relations.Add((atom.Relation, atom.X, atom.Y, holds));
        return system.Propagate() ? system : null;
    }

    /// <summary>The system with one unknown known; null where no days are left.</summary>
    public DaySystem? With(int unknown, int day)
    {
        if (day < low[unknown] || day > high[unknown]) return null;
        var system = new DaySystem(this);
        system.low[unknown] = system.high[unknown] = day;
        return system.Propagate() ? system : null;
    }

    private bool Propagate()
    {
        int steps = 0;
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach ((DayRelation relation, int x, int y, bool holds) in relations)
            {
                changed |= holds
                    ? Lower(x, relation.GreatestX(high[y])) | Raise(y, relation.LeastY(low[x]))
                    : Lower(y, relation.LeastY(high[x]) - 1) | Raise(x, relation.GreatestX(low[y]) + 1);
                if (low[x] > high[x] || low[y] > high[y]) return false;
            }
            if (++steps == StepsBeforeCycles && HasCycle()) return false;
        }
        return true;
    }

    private bool Lower(int unknown, int to)
    {
        if (to >= high[unknown]) return false;
        high[unknown] = to;
        return true;
    }

    private bool Raise(int unknown, int to)
    {
        if (to <= low[unknown]) return false;
        low[unknown] = to;
        return true;
    }

    // Bellman–Ford over differences of days: a day that would have to lie before itself.
    private bool HasCycle()
    {
        var distance = new long[low.Length];
        for (int round = 0; round <= low.Length; round++)
        {
            bool changed = false;
            foreach ((DayRelation relation, int x, int y, bool holds) in relations)
            {
                (int later, int earlier, int by) = holds ? (x, y, relation.MostAhead) : (y, x, relation.MostBehind);
                if (distance[earlier] + by >= distance[later]) continue;
                distance[later] = distance[earlier] + by;
                changed = true;
            }
            if (!changed) return false;
        }
        return true;
    }
}
