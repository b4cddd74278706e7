using System.Text;
using System.Text.RegularExpressions;

namespace CivilStatus.Validation.Tests.Orthography.Names;

/// <summary>What is the same name, told with the platform's normalisation and regular expressions; it shares nothing with the library but the list of vowels.</summary>
internal static partial class PlatformNames
{
    private const string Apostrophes = "'’‘`´ʼʹ′ʻ", Hyphens = "-–‐‑\u00AD";

    private static readonly HashSet<string> Vowels =
    [
        .. ("oa oe uy oai oay oao oeo ia iê iêu yê yêu ua uâ uây uê uêu uơ uô uôi uya uyê uyu ưa ươ ươi ươu " +
            "ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu").Split(' '),
    ];

    public static bool Same(string one, string other) => Plain(one) == Plain(other);

    public static string Bare(string name)
        => string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F')).Replace('đ', 'd').Replace('Đ', 'D').Replace('ƀ', 'b').Replace('Ƀ', 'B');

    public static string Key(string name) => string.Concat(Bare(Lower(name)).Where(c => !char.IsWhiteSpace(c) && !Apostrophes.Contains(c) && !Hyphens.Contains(c)))
        .Replace('y', 'i').Replace('ð', 'd').Replace('ɓ', 'b');

    private static string Plain(string name)
    {
        string plain = Lower(name);
        plain = string.Concat(plain.Select(c => Apostrophes.Contains(c) ? '\'' : Hyphens.Contains(c) || char.IsWhiteSpace(c) ? ' ' : c));
        plain = Regex.Replace(Regex.Replace(plain.Trim(' '), " +", " "), " ?' ?", "'");
        plain = Prefix().Replace(plain, "$1'");
        return string.Join(' ', plain.Split(' ').Select(ToneAtEnd));
    }

    private static string Lower(string name) => name.Normalize(NormalizationForm.FormD).ToLowerInvariant().Replace("\u0130", "i\u0307", StringComparison.Ordinal).Normalize(NormalizationForm.FormD);

    // A sign that no name has parts the tone from a word that really ends in its mark.
    private static string ToneAtEnd(string word)
    {
        Match tone = Tone().Match(word);
        if (!tone.Success || tone.NextMatch().Success) return word;
        string plain = word.Remove(tone.Index, 1);
        Match vowels = VowelRun().Match(plain);
        if (!vowels.Success || vowels.NextMatch().Success || !Vowels.Contains(vowels.Value.Normalize())) return word;
        return tone.Index > vowels.Index && tone.Index <= vowels.Index + vowels.Length ? $"{plain}|{tone.Value}" : word;
    }

    [GeneratedRegex("((?:^| )[bcdđghklmnprst]) ")]
    private static partial Regex Prefix();

    [GeneratedRegex("[\u0300\u0301\u0303\u0309\u0323]")]
    private static partial Regex Tone();

    [GeneratedRegex("[aeiouy][aeiouy\u0300-\u036F]*")]
    private static partial Regex VowelRun();
}
