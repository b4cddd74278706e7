using System.Collections.Immutable;

namespace CivilStatus.Validation.Records;

/// <summary>One field of the canonical record of an event. Immutable; safe to share between threads.</summary>
/// <param name="Path">Its place in the record, such as <c>mother.born</c>; in a list, relative to the item.</param>
/// <param name="Kind">What its text stands for.</param>
/// <param name="Codes">The codes allowed where <paramref name="Kind"/> is <see cref="FieldKind.Code"/>; else empty.</param>
/// <param name="Slot">Its index among the fields of the layout, or of the item of its list.</param>
public sealed record EntryField(string Path, FieldKind Kind, ImmutableArray<string> Codes, int Slot)
{
    /// <summary>Whether the text is one of the allowed codes; true for a field that holds no code.</summary>
    public bool Allows(ReadOnlySpan<char> text)
    {
        if (Kind != FieldKind.Code) return true;
        foreach (string code in Codes)
            if (text.SequenceEqual(code)) return true;
        return false;
    }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
