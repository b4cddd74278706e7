namespace CivilStatus.Validation.Sentences;

/// <summary>Whether a sentence says how things are or how they must be.</summary>
public enum SentenceMood : byte
{
    /// <summary>“the wife is at least 18”: a condition, or a part of one.</summary>
    Statement,

    /// <summary>“the wife must be at least 18”: what a rule requires.</summary>
    Requirement,
}
