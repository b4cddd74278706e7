namespace CivilStatus.Validation.Authoring.Exporting.Expressions;

/// <summary>A truth as an expression of RulesEngine, or the knowledge that it is always or never true.</summary>
/// <param name="Text">The expression; empty where none is needed.</param>
/// <param name="Kind">What holds it together.</param>
internal readonly record struct Clause(string Text, ClauseKind Kind)
{
    public static Clause Always { get; } = new("true", ClauseKind.Always);

    public static Clause Never { get; } = new("false", ClauseKind.Never);

    public static Clause Of(bool truth) => truth ? Always : Never;

    public static Clause Single(string text) => new(text, ClauseKind.Single);

    /// <summary>All hold.</summary>
    public static Clause All(params IEnumerable<Clause> parts) => Join(parts, ClauseKind.All, Always, Never, " && ");

    /// <summary>At least one holds.</summary>
    public static Clause Any(params IEnumerable<Clause> parts) => Join(parts, ClauseKind.Any, Never, Always, " || ");

    /// <summary>Whether a value is there, or is not; null can never be.</summary>
    public static Clause IsThere(string? value, bool truth = true)
        => value is null ? Of(!truth) : Single($"{value} {(truth ? "!=" : "==")} null");

    /// <summary>The clause holds, or it does not.</summary>
    public Clause If(bool truth) => truth ? this : Negated();

    /// <summary>The clause does not hold.</summary>
    public Clause Negated() => Kind switch
    {
        ClauseKind.Always => Never,
        ClauseKind.Never => Always,
        ClauseKind.Single when Text.StartsWith(FieldExpressions.Functions, StringComparison.Ordinal) && Text.EndsWith(')') => Single($"!{Text}"),
        _ => Single($"!({Text})"),
    };

    public override string ToString() => Text;

    private static Clause Join(IEnumerable<Clause> parts, ClauseKind kind, Clause neutral, Clause decisive, string sign)
    {
        Clause[] left = [.. parts.Where(p => p != neutral).Distinct()];
        if (left.Contains(decisive)) return decisive;
        return left.Length switch
        {
            0 => neutral,
            1 => left[0],
            _ => new Clause(string.Join(sign, left.Select(p => p.Kind == ClauseKind.Single || p.Kind == kind ? p.Text : $"({p.Text})")), kind),
        };
    }
}
