using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Testing.Texts;

/// <summary>Writes a name otherwise, and it is still the same name.</summary>
internal static class Spelling
{
    // Where oa, oe, uy end a syllable the tone stands on the first vowel by old custom, on the second by new.
    private static readonly (string Old, string New)[] Tones =
        [("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ")];

    private static readonly string[] Apostrophes = ["'", "’", "‘", "ʼ", "`"];

    /// <summary>Another spelling of a name.</summary>
    public static string Another(string name, SplitMix64 random)
    {
        string[] others = [.. All(name).Where(n => n != name).Distinct()];
        return random.Pick(others);
    }

    private static IEnumerable<string> All(string name)
    {
        yield return Composition.DecomposeText(name);
        yield return name.ToUpperInvariant();
        yield return name + " ";
        yield return name.Replace(" ", "  ", StringComparison.Ordinal);
        foreach ((string old, string @new) in Tones)
        {
            yield return WithEndings(name, old, @new);
            yield return WithEndings(name, @new, old);
        }
        foreach (string one in Apostrophes)
            foreach (string other in Apostrophes) yield return name.Replace(one, other, StringComparison.Ordinal);
    }

    private static string WithEndings(string name, string from, string to)
        => string.Join(' ', name.Split(' ').Select(w => w.EndsWith(from, StringComparison.Ordinal) && !w.StartsWith('Q') ? w[..^from.Length] + to : w));
}
