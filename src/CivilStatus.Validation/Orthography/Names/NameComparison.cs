using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography.Names;

/// <summary>
/// Compares names as people write them, and says why. What one name may be written like comes from a table of the catalogue.
/// Symmetric; being the same is an equivalence, the other grades are not. Immutable; safe to share between threads.
/// </summary>
/// <remarks>
/// <para>The table has the columns <c>kind</c>, <c>for</c> and <c>grade</c>. By kind, the keys of its rows (and aliases, where said) are:</para>
/// <list type="bullet">
/// <item><c>apostrophe</c>, <c>hyphen</c>: with aliases, signs that stand for one another. Blanks beside an apostrophe, and hyphens against blanks, make no difference.</item>
/// <item><c>prefix</c>: any name; <c>for</c> are the letters, parted by blanks, that stand alone before a word: apostrophe, hyphen and blank after them make no difference (H'Hen, H-Hen).</item>
/// <item><c>tone</c>: any name for a tone; <c>for</c> is its combining mark.</item>
/// <item><c>vowels</c>: vowels of one syllable, on any of which its tone may be found.</item>
/// <item><c>stroke</c>: a letter whose mark has no character of its own; <c>for</c> is the letter without it.</item>
/// <item><c>lookAlike</c>: a letter with its marks, typed for those in <c>for</c>, which are parted by blanks.</item>
/// <item><c>syllable</c>: a syllable without its tone that is also spelled as in <c>for</c>.</item>
/// </list>
/// <para><c>grade</c> is <c>variant</c> or <c>doubtful</c>, for the last two kinds.</para>
/// <para>Where one name has no mark at all, and the other has, the marks count as missing: a variant if two words or more have
/// them, else doubtful. Where both writers typed marks, another mark or tone is another name.</para>
/// </remarks>
/// <param name="Grade">That of the worst difference.</param>
/// <param name="Differences">What the two differ in, word by word; empty where they are the same characters.</param>
public sealed record NameComparison(NameGrade Grade, ImmutableArray<NameDifference> Differences)
{
    /// <summary>Compares two spellings and lists their differences.</summary>
    /// <exception cref="ArgumentException">The table lacks a column, or has a row that cannot be read; the message says which.</exception>
    public static NameComparison Of(string left, string right, Table spellings)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left == right ? new(NameGrade.Same, []) : NameDifferences.Of(left, right, spellings.Prepare(NameSpellings.Of));
    }

    /// <summary>The grade alone. Costs no allocation for names of usual length.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static NameGrade GradeOf(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Table spellings)
    {
        NameSpellings ready = spellings.Prepare(NameSpellings.Of);
        if (left.SequenceEqual(right)) return NameGrade.Same;
        using var one = new SpelledName(left, ready, stackalloc char[SpelledName.OnStack]);
        using var other = new SpelledName(right, ready, stackalloc char[SpelledName.OnStack]);
        return one.Text.SequenceEqual(other.Text) ? NameGrade.Same : NameGrading.Grade(one.Text, other.Text, ready);
    }

    /// <summary>
    /// A key that all names have in common which are not another name by this table; others may have it too. It has small
    /// letters without marks, and no blanks, hyphens or apostrophes.
    /// </summary>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static string Key(ReadOnlySpan<char> text, Table spellings)
    {
        Span<char> key = text.Length <= SpelledName.OnStack ? stackalloc char[SpelledName.OnStack] : new char[text.Length];
        return key[..WriteKey(text, key, spellings)].ToString();
    }

    /// <summary>Writes the <see cref="Key"/> and says how long it is. Costs no allocation.</summary>
    /// <param name="text">The name.</param>
    /// <param name="key">Where to write, at least as long as the name.</param>
    /// <param name="spellings">The table.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>, or there is not enough room.</exception>
    public static int WriteKey(ReadOnlySpan<char> text, Span<char> key, Table spellings)
    {
        if (key.Length < text.Length) throw new ArgumentException($"There is room for {key.Length} characters; give as many as the name has, {text.Length}.", nameof(key));
        return spellings.Prepare(NameSpellings.Of).Letters.WriteKey(text, key);
    }

    /// <summary>Grade and differences in words for a person; Vietnamese for <c>vi</c>, else English.</summary>
    public string Explain(string language)
    {
        string grade = NameWords.Of(Grade, language);
        return Differences.IsEmpty ? grade : $"{grade}; {string.Join("; ", Differences.Select(d => d.Explain(language)))}";
    }
}
