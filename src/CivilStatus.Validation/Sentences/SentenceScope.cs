using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>What a sentence is about, and in which language it is said. Immutable; safe to share between threads.</summary>
/// <param name="Rule">The rule whose tree is said; its <c>forEach</c> and its parameters give words to the tree.</param>
/// <param name="Language">The language: <c>vi</c>, or <c>en</c> for any other code.</param>
public sealed record SentenceScope(Rule Rule, string Language)
{
    /// <summary>The role or field that stands for the loop variable, such as <c>mother</c>; null says “that person”, “that date”.</summary>
    public string? Role { get; init; }

    /// <summary>The values of the law to name beside the titles of parameters: alias and value. Empty names titles only.</summary>
    public ImmutableArray<KeyValuePair<string, LegalValue>> Values { get; init; } = [];
}
