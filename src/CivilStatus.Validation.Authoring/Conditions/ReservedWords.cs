using System.Collections.Immutable;
using System.Text;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>
/// Words of the canonical record that the expression parser keeps for itself: it knows <c>parent</c> as a keyword.
/// The parser sees them with a capital letter, so that positions stay as they are.
/// </summary>
internal static class ReservedWords
{
    private const string Word = "parent", Spelled = "Parent";

    public static string ToParser(string word) => word == Word ? Spelled : word;

    public static string FromParser(string word) => word == Spelled ? Word : word;

    /// <summary>The condition as the parser may see it.</summary>
    public static string ToParser(string condition, ImmutableArray<ConditionToken> tokens)
    {
        var text = new StringBuilder(condition);
        for (int i = 0; i < tokens.Length; i++)
            if (tokens[i] is { Kind: TokenKind.Name, Text: Word } && !(i > 0 && tokens[i - 1].Kind == TokenKind.Dot))
                text[tokens[i].Position - 1] = Spelled[0];
        return text.ToString();
    }
}
