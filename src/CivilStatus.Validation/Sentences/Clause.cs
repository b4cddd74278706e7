namespace CivilStatus.Validation.Sentences;

/// <summary>A simple clause in three pieces, so that neighbours can share what they have in common.</summary>
/// <param name="Subject">What it is about; may be empty.</param>
/// <param name="Verb">The verb, negated or obliged already; may be empty.</param>
/// <param name="Complement">The rest; may be empty.</param>
/// <param name="Plural">The verb for several subjects, where they may share it; else null.</param>
/// <param name="Negated">Whether the verb is negated; then it is said anew for each complement, since “not A or B” has two readings.</param>
internal sealed record Clause(string Subject, string Verb, string Complement, string? Plural = null, bool Negated = false)
{
    public string Predicate => Join(Verb, Complement);

    public override string ToString() => Join(Subject, Predicate);

    public static string Join(params IEnumerable<string> words) => string.Join(' ', words.Where(w => w.Length > 0));
}
