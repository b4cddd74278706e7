using System.Text;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>Writes names otherwise, each time in one way: what hands, keyboards and programs do to them.</summary>
internal static class Spellings
{
    // Where oa, oe, uy end a syllable the tone stands on the first vowel by old custom, on the second by new.
    private static readonly string[] Old = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ùy", "úy", "ủy", "ũy", "ụy"], New = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];

    private const string Y = "yýỳỷỹỵ", I = "iíìỉĩị", Breves = "ăĕĭŏŭĂĔĬŎŬ", Carons = "ǎěǐǒǔǍĚǏǑǓ", Apostrophes = "’‘ʼ`";

    // Vy and Vi may be two people, and Thúy is not Thúi.
    private const string FirstLettersBeforeY = "LMKTHS";

    private static readonly (string How, int Weight, Func<string, SplitMix64, string> Write)[] Ways =
    [
        ("missingMarks", 3, (name, _) => WithoutMarks(name)),
        ("nfd", 2, (name, _) => Composition.DecomposeText(name)),
        ("case", 2, (name, _) => name.ToUpperInvariant()),
        ("spacing", 1, (name, random) => random.Chance(50) ? name.Replace(" ", "  ", StringComparison.Ordinal) : name + " "),
        ("iForY", 3, (name, _) => EachWord(name, WithI)),
        ("tonePlacement", 3, (name, _) => EachWord(name, WithOtherTonePlace)),
        ("apostrophe", 3, (name, random) => name.Replace('\'', Apostrophes[random.Below(Apostrophes.Length)])),
        ("hyphen", 1, (name, _) => name.Contains('\'', StringComparison.Ordinal) ? name.Replace('\'', '-') : name),
        ("breve", 3, (name, _) => string.Concat(name.Select(c => Swapped(c, Breves, Carons)))),
    ];

    /// <summary>Spells the first name of an entry, and some of the others, in one of the ways that change the first.</summary>
    /// <returns>The way.</returns>
    public static string Spell(Entry entry, SplitMix64 random)
    {
        int[] names = [.. EntryCopy.Written(entry).Where(s => entry.FieldAt(s).Kind == FieldKind.Name && entry.PathAt(s) != "declarant.name")];
        var possible = Ways.Where(w => w.Write(entry[names[0]]!, new SplitMix64(0)) != entry[names[0]]).SelectMany(w => Enumerable.Repeat(w, w.Weight)).ToArray();
        (string how, _, Func<string, SplitMix64, string> write) = random.Pick(possible);
        foreach (int slot in names)
            if (slot == names[0] || random.Chance(40)) entry[slot] = write(entry[slot]!, random);
        return how;
    }

    /// <summary>A name in one of the ways, and which.</summary>
    public static (string Name, string How) Spell(string name, SplitMix64 random)
    {
        (string how, _, Func<string, SplitMix64, string> write) = random.Pick(Ways.Where(w => w.Write(name, new SplitMix64(0)) != name).ToArray());
        return (write(name, random), how);
    }

    private static string WithoutMarks(string name)
    {
        var bare = new StringBuilder();
        foreach (char c in Composition.DecomposeText(name))
            if (!Composition.IsMark(c)) bare.Append(c switch { 'đ' => 'd', 'Đ' => 'D', 'Ƀ' => 'B', 'ƀ' => 'b', _ => c });
        return bare.ToString();
    }

    private static string EachWord(string name, Func<string, string> write) => string.Join(' ', name.Split(' ').Select(write));

    private static string WithI(string word) => word.Length == 2 && FirstLettersBeforeY.Contains(word[0], StringComparison.Ordinal) || word is ['Q', 'u', _]
        ? word[..^1] + Swapped(word[^1], Y, I)
        : word;

    private static string WithOtherTonePlace(string word)
    {
        if (word.StartsWith('Q')) return word;
        for (int i = 0; i < Old.Length; i++)
        {
            if (word.EndsWith(Old[i], StringComparison.Ordinal)) return word[..^2] + New[i];
            if (word.EndsWith(New[i], StringComparison.Ordinal)) return word[..^2] + Old[i];
        }
        return word;
    }

    private static char Swapped(char c, string from, string to)
    {
        int at = from.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : to[at];
    }
}
