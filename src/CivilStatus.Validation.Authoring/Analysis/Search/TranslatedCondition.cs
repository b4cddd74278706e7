using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>What a condition was last translated to, and for which contents of its fields.</summary>
internal sealed class TranslatedCondition(ImmutableArray<SearchField> fields)
{
    private readonly FieldOption?[] contents = new FieldOption?[fields.Length];
    private bool isKept;

    public Truths Truths { get; private set; }

    /// <summary>Whether the fields have the same contents now, or are not chosen as they were not then.</summary>
    /// <param name="chosen">The contents chosen, by the index of the field.</param>
    public bool IsFor(FieldOption?[] chosen)
    {
        if (!isKept) return false;
        for (int i = 0; i < contents.Length; i++)
            if (!ReferenceEquals(contents[i], chosen[fields[i].Index])) return false;
        return true;
    }

    public void Keep(Truths truths, FieldOption?[] chosen)
    {
        for (int i = 0; i < contents.Length; i++) contents[i] = chosen[fields[i].Index];
        (Truths, isKept) = (truths, true);
    }
}
