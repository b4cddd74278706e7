using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules.Sets;

/// <summary>
/// A key that two entries may share: they do where each of its terms has the same value in both. An entry in which a term has
/// no value has no such key, unless the term need agree only where it is stated. Immutable; safe to share between threads.
/// </summary>
/// <param name="Terms">Its terms, one at least; at most one of them <see cref="KeyTerm.WhereStated"/>, and not it alone.</param>
public sealed record SetKey(ImmutableArray<KeyTerm> Terms)
{
    /// <summary>The place of the term that need agree only where both have a value; -1 where all must.</summary>
    public int WhereStated
    {
        get
        {
            for (int i = 0; i < Terms.Length; i++)
                if (Terms[i].WhereStated) return i;
            return -1;
        }
    }

    /// <summary>The key as it is written in rule files.</summary>
    public override string ToString() => string.Join(", ", Terms);
}
