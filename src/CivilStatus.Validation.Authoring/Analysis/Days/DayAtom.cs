namespace CivilStatus.Validation.Authoring.Analysis.Days;

/// <summary>A relation between two of the unknown days or numbers of a question.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="X">The index of the first unknown.</param>
/// <param name="Y">The index of the second unknown.</param>
internal readonly record struct DayAtom(DayRelation Relation, int X, int Y)
{
    /// <summary>x ≤ y + by, spelled so that it and its contrary are one atom: the atom, and whether it or its contrary is meant.</summary>
    public static (DayAtom Atom, bool Holds) AtMost(int x, int y, int by)
        => x < y ? (new DayAtom(new Shifted(by), x, y), true) : (new DayAtom(new Shifted(-by - 1), y, x), false);
}
