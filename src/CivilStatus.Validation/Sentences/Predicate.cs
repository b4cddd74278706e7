namespace CivilStatus.Validation.Sentences;

/// <summary>What is said of a subject, before it is negated or required. Without more, the words are those of Vietnamese.</summary>
/// <param name="Subject">What it is about; may be empty.</param>
/// <param name="Verb">The verb as it is stated.</param>
/// <param name="Complement">The rest.</param>
internal sealed record Predicate(string Subject, string Verb, string Complement)
{
    public string Not { get; init; } = "không " + Verb;

    public string Must { get; init; } = "phải " + Verb;

    public string MustNot { get; init; } = "không được " + Verb;

    /// <summary>The stated verb for several subjects, where they may share it.</summary>
    public string? Plural { get; init; }

    public Clause In(bool negated, SentenceMood mood)
    {
        bool required = mood == SentenceMood.Requirement;
        string verb = (negated, required) switch { (false, false) => Verb, (true, false) => Not, (false, true) => Must, _ => MustNot };
        return new Clause(Subject, verb, Complement, Plural is null || negated ? null : required ? Must : Plural, negated);
    }
}
