using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography;

/// <summary>
/// Whether a text was damaged by a legacy encoding, by UTF-8 read as something else, or by replacement characters.
/// Safe to share between threads.
/// </summary>
/// <remarks>
/// The table of encodings has a column <c>kind</c>. Rows of kind <c>letter</c> say in each further column but <c>place</c>
/// what one encoding makes of the letter in lower case and, after a blank, in upper case. Rows of kind <c>trace</c> are
/// sequences that only damage leaves behind; <c>place</c> says where in a word: <c>anywhere</c>, or some of <c>start</c>,
/// <c>inside</c> and <c>end</c>. Rows of kind <c>sound</c> are words never taken for damage.
/// </remarks>
public static class DamageDetector
{
    /// <summary>
    /// True when the text has a trace, or when reading it back through one of the encodings turns words that are no
    /// syllables into syllables. One letter is not enough unless it became a sign that is no letter, because names of
    /// foreigners may look like it by chance; so short damage can go unseen.
    /// </summary>
    /// <param name="text">The text; NFC and NFD make no difference. One without damage costs no allocation, unless a foreign word looks like it.</param>
    /// <param name="encodings">What the encodings make of the letters.</param>
    /// <param name="syllables">Onsets, rimes and toned vowels of sound text.</param>
    /// <exception cref="ArgumentException">A table lacks a column named above.</exception>
    public static bool IsDamaged(ReadOnlySpan<char> text, Table encodings, Table syllables)
    {
        // Dates and numbers, which make up half of what an entry holds: digits and “-./” are no letters in any encoding.
        if (!text.ContainsAnyExceptInRange('-', '9')) return false;
        Syllables sound = syllables.Prepare(Syllables.Of);
        using var composed = new ComposedText(text);
        EncodingDamage damage = encodings.Prepare(EncodingDamage.Of);
        // Nearly every text is words that are syllables, between blanks and ordinary punctuation: no need to look further.
        if (sound.AreAllIn(composed.Text, damage)) return false;

        return damage.HasTrace(composed.Text) || damage.ReadsBackAsSound(composed.Text, sound);
    }

    /// <summary>
    /// Whether a word has no part in any damage: a text of such words, parted by single blanks, is not damaged. Words that are
    /// told only by those beside them count as having one.
    /// </summary>
    /// <param name="word">A word without blanks.</param>
    /// <param name="encodings">As for <see cref="IsDamaged"/>.</param>
    /// <param name="syllables">As for <see cref="IsDamaged"/>.</param>
    internal static bool IsHarmless(ReadOnlySpan<char> word, Table encodings, Table syllables)
    {
        Syllables sound = syllables.Prepare(Syllables.Of);
        using var composed = new ComposedText(word);
        // A syllable with a capital inside is read back beside words that are none, and then counts.
        return (sound.AreAllIn(composed.Text, damage: null) && !EncodingDamage.HasCapitalInside(composed.Text)) || encodings.Prepare(EncodingDamage.Of).IsHarmless(composed.Text, sound);
    }
}
