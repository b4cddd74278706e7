using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>What a rule says of a frame.</summary>
/// <param name="Possible">The verdicts that remain possible.</param>
/// <param name="Exception">As <see cref="RuleOutcome.Exception"/>.</param>
internal readonly record struct CompiledOutcome(VerdictSet Possible, int Exception)
{
    public static CompiledOutcome NotApplicable { get; } = new(VerdictSet.NotApplicable, -1);

    /// <summary>Nothing asked yet.</summary>
    public static CompiledOutcome None { get; } = new(VerdictSet.None, -1);

    /// <summary>Whether something may have to be said of the entry.</summary>
    public bool MayMatter => (Possible & (VerdictSet.Violated | VerdictSet.Excepted)) != 0;

    /// <summary>This one or the other, of a later regime.</summary>
    public CompiledOutcome With(CompiledOutcome other) => new(Possible | other.Possible, Exception < 0 ? other.Exception : Exception);
}
