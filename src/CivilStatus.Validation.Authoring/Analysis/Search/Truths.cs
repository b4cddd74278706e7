using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>A three-valued condition as two formulas: when it is true and when it is false; it is undecided where neither holds.</summary>
internal readonly record struct Truths(Formula IfTrue, Formula IfFalse)
{
    public static Truths Undecided { get; } = new(Formula.False, Formula.False);

    public static Truths Of(Truth truth) => new(Formula.Of(truth == Truth.True), Formula.Of(truth == Truth.False));

    public static Truths Of(Formula formula) => new(formula, Formula.Not(formula));

    public static Truths Open(int field) => new(new Unchosen(field), new Unchosen(field));

    public Truths Contrary => new(IfFalse, IfTrue);

    public static Truths All(IReadOnlyCollection<Truths> parts)
        => new(Formula.And([.. parts.Select(p => p.IfTrue)]), Formula.Or([.. parts.Select(p => p.IfFalse)]));

    public static Truths Any(IReadOnlyCollection<Truths> parts)
        => new(Formula.Or([.. parts.Select(p => p.IfTrue)]), Formula.And([.. parts.Select(p => p.IfFalse)]));
}
