using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules.Sets;

/// <summary>
/// A key that two entries may share: they do where each of its terms has the same value in both. An entry in which a term has
/// no value has no such key. Immutable; safe to share between threads.
/// </summary>
/// <param name="Terms">Its terms, one at least.</param>
public sealed record SetKey(ImmutableArray<KeyTerm> Terms)
{
    /// <summary>The key as it is written in rule files.</summary>
    public override string ToString() => string.Join(", ", Terms);
}
