namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>The kinds of words a condition is made of.</summary>
internal enum TokenKind : byte
{
    Name,
    Number,
    Text,
    Operator,
    Open,
    Close,
    Comma,
    Dot,
}

/// <summary>A word of a condition.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">The word; of a text, what stands between the quotes.</param>
/// <param name="Position">Where it starts, in characters from 1.</param>
internal readonly record struct ConditionToken(TokenKind Kind, string Text, int Position);
