using System.Globalization;
using System.Text;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Orthography;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.NationalRules;

/// <summary>Names of all peoples and texts that legacy encodings damaged, asked of the whole validator, composed and decomposed.</summary>
public sealed class NamesOfEveryPeople
{
    // Apostrophes and hyphens of names, and the dot; VIQR needs no other sign for some names.
    private const string Signs = "'’‘`´ʼʹ′ʻ-‐‑–.";

    // Letters by their Unicode category that no alphabet in the table has: signs of other fonts, and the damaged đ.
    private const string NoLettersOfNames = "µªºðÐ";

    public static TheoryData<string> Names() => [.. TestTexts.ExampleNames()];

    public static TheoryData<string> SoundTexts() => [.. TestTexts.EncodingPairs().Select(p => p.Sound).Distinct()];

    public static TheoryData<string, string, string> DamagedTexts()
    {
        var data = new TheoryData<string, string, string>();
        foreach ((string sound, string encoding, string damaged) in TestTexts.EncodingPairs())
            if (encoding != "NFD" && damaged != sound) data.Add(sound, encoding, damaged);
        return data;
    }

    public static TheoryData<string, bool> HighlandWords()
    {
        var data = new TheoryData<string, bool>();
        foreach ((string broken, string right) in TestTexts.HighlandFonts())
        {
            foreach (string word in Words(broken).Where(w => w.IndexOfAny(['{', '[', ']', '^', '~', '\\', '#']) >= 0)) data.Add(word, false);
            foreach (string word in Words(right)) data.Add(word, true);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Names))]
    [MemberData(nameof(SoundTexts))]
    public void A_name_is_made_of_letters_undamaged_and_lawful_in_every_place(string name)
    {
        foreach (string written in Spellings(name))
            foreach (string profile in new[] { "digitisation", "transfer", "registration", "reconciliation" })
            {
                Finding[] findings = Ask(written, profile);
                Assert.Equal(3, Of("CH106", findings).Length);
                Assert.Equal(3, Of("CH107", findings).Length);
                Assert.Single(Of("KS118", findings));
                Assert.All(findings, f => Assert.True(f.Verdict == Verdict.Satisfied, $"{f.Rule.Id} {f.Role} “{written}”: {f.Verdict}"));
            }
    }

    [Theory]
    [MemberData(nameof(DamagedTexts))]
    public void A_damaged_name_is_reviewed_and_its_signs_are_seen(string sound, string encoding, string damaged)
    {
        foreach (string written in Spellings(damaged))
        {
            Finding[] findings = Ask(written, "digitisation");
            Verdict letters = IsMadeOfLetters(written) ? Verdict.Satisfied : Verdict.Violated;
            Assert.All(Of("CH107", findings), f => Assert.True((f.Verdict, f.Effect) == (Verdict.Violated, Effect.Review), $"{sound} as {encoding}, {written}: {f.Verdict}"));
            Assert.All(Of("CH106", findings), f => Assert.True(f.Verdict == letters, $"{sound} as {encoding}, {written}: {f.Verdict}"));
            // The name behind the damage is lawful; what is wrong is how it was typed.
            Assert.Empty(Of("KS118", findings));
        }
    }

    [Theory]
    [MemberData(nameof(HighlandWords))]
    public void Fonts_of_the_Central_Highlands_are_told_from_their_letters(string word, bool isSound)
    {
        Verdict expected = isSound ? Verdict.Satisfied : Verdict.Violated;
        foreach (string written in Spellings(word))
            Assert.All(Ask(written, "digitisation").Where(f => f.Rule.Id != "KS118"), f => Assert.True(f.Verdict == expected, $"{f.Rule.Id} “{written}”: {f.Verdict}"));
    }

    private static string[] Words(string text) => [.. text.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w != "-Jut")];

    private static string[] Spellings(string text) => [.. new[] { Composition.Compose(text), Composition.DecomposeText(text) }.Distinct()];

    private static Finding[] Ask(string name, string profile)
    {
        var entry = new Entry(EntryEvent.Birth)
        {
            ["entry.date"] = "01/06/2018",
            ["child.name"] = name,
            ["child.nationality"] = "Việt Nam",
            ["mother.name"] = name,
            ["declarant.name"] = name,
        };
        return [.. Verdicts.All(Verdicts.Validator.Read(entry, Verdicts.AsOf), profile).Where(f => f.Rule.Id is "CH106" or "KS118" || (f.Rule.Id == "CH107" && f.Role!.EndsWith(".name", StringComparison.Ordinal)))];
    }

    private static Finding[] Of(string rule, Finding[] findings) => [.. findings.Where(f => f.Rule.Id == rule)];

    private static bool IsMadeOfLetters(string text) => Composition.Compose(text).EnumerateRunes().All(IsOfName);

    private static bool IsOfName(Rune rune)
    {
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        return !NoLettersOfNames.Contains(rune.ToString(), StringComparison.Ordinal)
            && (Signs.Contains(rune.ToString(), StringComparison.Ordinal) || Rune.IsLetter(rune) || Rune.IsWhiteSpace(rune) || category == UnicodeCategory.NonSpacingMark);
    }
}
