namespace CivilStatus.Validation.Sentences;

/// <summary>The words of a language that join clauses and begin lists.</summary>
internal sealed record Connectives(
    string And, string Or, string If, string Then, string AllOf, string AnyOf, string RequiredAllOf, string RequiredAnyOf, string Except, string Iff, string OneOfTwo)
{
    public static Connectives Vietnamese { get; } = new(
        "và", "hoặc", "nếu", " thì", "có đủ các điều sau", "có ít nhất một trong các điều sau",
        "phải bảo đảm tất cả các điều sau", "phải đúng ít nhất một trong các điều sau", "được chấp nhận khi", "khi và chỉ khi", "chỉ đúng một trong hai điều");

    public static Connectives English { get; } = new(
        "and", "or", "if", ", then", "all of the following hold", "at least one of the following holds",
        "all of the following are required", "at least one of the following must hold", "permitted where", "if and only if", "exactly one of the two holds");

    /// <summary>The line above a list of clauses.</summary>
    public string Heading(bool all, SentenceMood mood) => (all, mood) switch
    {
        (true, SentenceMood.Statement) => AllOf,
        (true, _) => RequiredAllOf,
        (false, SentenceMood.Statement) => AnyOf,
        _ => RequiredAnyOf,
    };

    /// <summary>Two truths that are the same, or that differ.</summary>
    public string Same(bool same, string left, string right) => same ? $"{left} {Iff} {right}" : $"{OneOfTwo}: {left}, {right}";

    /// <summary>“A, B and C”; “A; B; and C” where a part joins things itself or has commas.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="and">And, or else or.</param>
    /// <param name="apart">Whether some part joins things itself.</param>
    public string Join(IReadOnlyList<string> parts, bool and, bool apart = false)
    {
        if (parts.Count == 1) return parts[0];
        string last = $"{(and ? And : Or)} {parts[^1]}";
        return apart || parts.Count > 2 && parts.Any(p => p.AsSpan().ContainsAny(',', ';'))
            ? $"{string.Join("; ", parts.SkipLast(1))}; {last}"
            : $"{string.Join(", ", parts.SkipLast(1))} {last}";
    }

    /// <summary>“If A, then B.”</summary>
    public string Conditional(string premise, string conclusion) => $"{If} {premise}{Then} {conclusion}";
}
