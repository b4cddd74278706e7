using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>
/// Splits a condition into words before any parser sees it, and refuses what conditions do not have: a text too long or
/// nested so deep that a parser could run out of stack, and every character outside the language.
/// </summary>
internal static class ConditionLexer
{
    public const int MaxLength = 4000;

    public const int MaxNesting = 64;

    private static readonly string[] Operators = ["&&", "||", "==", "!=", "<=", ">=", "<", ">", "!"];

    private static readonly LocalizedText Language = LocalizedText.Of(
        "Chỉ dùng && || ! == != < <= > >=, ngoặc đơn, hàm đã liệt kê, tên trường, số nguyên và chuỗi trong dấu nháy kép.",
        "Use only && || ! == != < <= > >=, brackets, listed functions, field names, whole numbers and texts in double quotes.");

    public static ImmutableArray<ConditionToken> Split(string text)
    {
        if (text.Length > MaxLength)
            throw Refuse(Codes.ConditionSize, MaxLength + 1,
                $"Điều kiện dài {text.Length} ký tự.", $"The condition is {text.Length} characters long.",
                LocalizedText.Of($"Nhiều nhất {MaxLength} ký tự; hãy tách thành nhiều quy tắc.", $"At most {MaxLength}; split it into several rules."));
        var tokens = ImmutableArray.CreateBuilder<ConditionToken>();
        var negationsOutside = new Stack<int>();
        int nesting = 0, negations = 0;
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }
            ConditionToken token = Next(text, at);
            // A negation nests as a bracket does, up to the end of what it negates.
            switch (token)
            {
                case { Kind: TokenKind.Open }:
                    negationsOutside.Push(negations);
                    nesting += negations + 1;
                    negations = 0;
                    break;
                case { Kind: TokenKind.Close } when negationsOutside.TryPop(out int before):
                    nesting -= before + 1;
                    negations = 0;
                    break;
                default:
                    negations = token is { Kind: TokenKind.Operator, Text: "!" } ? negations + 1 : 0;
                    break;
            }
            if (nesting + negations > MaxNesting) throw TooDeep(token.Position);
            tokens.Add(token);
            at += token.Kind == TokenKind.Text ? token.Text.Length + 2 : token.Text.Length;
        }
        return tokens.ToImmutable();
    }

    /// <summary>The refusal of a condition that nests deeper than <see cref="MaxNesting"/>.</summary>
    public static ConditionRefusedException TooDeep(int position) => Refuse(Codes.ConditionSize, position,
        "Lồng quá sâu.", "Nested too deep.",
        LocalizedText.Of($"Nhiều nhất {MaxNesting} cấp ngoặc, phủ định hoặc so sánh lồng nhau.", $"At most {MaxNesting} levels of brackets, negations or comparisons."));

    private static ConditionToken Next(string text, int at)
    {
        char c = text[at];
        if (char.IsAsciiLetter(c)) return new ConditionToken(TokenKind.Name, Run(text, at, char.IsAsciiLetterOrDigit), at + 1);
        if (char.IsAsciiDigit(c)) return Number(text, at);
        if (c == '"') return Text(text, at);
        switch (c)
        {
            case '(': return new ConditionToken(TokenKind.Open, "(", at + 1);
            case ')': return new ConditionToken(TokenKind.Close, ")", at + 1);
            case ',': return new ConditionToken(TokenKind.Comma, ",", at + 1);
            case '.': return new ConditionToken(TokenKind.Dot, ".", at + 1);
        }
        foreach (string candidate in Operators)
            if (string.CompareOrdinal(text, at, candidate, 0, candidate.Length) == 0) return new ConditionToken(TokenKind.Operator, candidate, at + 1);
        throw Refuse(Codes.ConditionWord, at + 1, $"Ký tự \"{c}\" không được phép.", $"The character \"{c}\" is not allowed.", Language);
    }

    private static ConditionToken Number(string text, int at)
    {
        string digits = Run(text, at, char.IsAsciiDigit);
        int end = at + digits.Length;
        if (digits.Length > 9 || end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '.'))
            throw Refuse(Codes.ConditionWord, at + 1, "Không phải số nguyên.", "This is no whole number.",
                LocalizedText.Of("Chỉ dùng số nguyên đến 999999999.", "Use whole numbers up to 999999999."));
        return new ConditionToken(TokenKind.Number, digits, at + 1);
    }

    private static ConditionToken Text(string text, int at)
    {
        int end = text.IndexOf('"', at + 1);
        if (end < 0)
            throw Refuse(Codes.ConditionWord, at + 1, "Chuỗi không có dấu nháy đóng.", "The text has no closing quote.",
                LocalizedText.Of("Thêm dấu \" ở cuối chuỗi.", "Add the \" at its end."));
        string content = text[(at + 1)..end];
        int escape = content.IndexOf('\\');
        if (escape >= 0)
            throw Refuse(Codes.ConditionWord, at + 2 + escape, "Chuỗi không được chứa dấu \\.", "A text may not hold a \\.", Language);
        return new ConditionToken(TokenKind.Text, content, at + 1);
    }

    private static string Run(string text, int at, Func<char, bool> belongs)
    {
        int end = at;
        while (end < text.Length && belongs(text[end])) end++;
        return text[at..end];
    }

    private static ConditionRefusedException Refuse(string code, int position, string vi, string en, LocalizedText allowed)
        => new(new ConditionError(code, position, LocalizedText.Of(vi, en), allowed));
}
