using System.Text;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Orthography.Names;

/// <summary>Three spellings, each made of the one before by a few slips of a writer.</summary>
public sealed record Spelled(string One, string Other, string Third)
{
    public IEnumerable<Spelled> Smaller()
    {
        for (int i = 0; i < One.Length; i++) yield return this with { One = One.Remove(i, 1) };
        for (int i = 0; i < Other.Length; i++) yield return this with { Other = Other.Remove(i, 1) };
        for (int i = 0; i < Third.Length; i++) yield return this with { Third = Third.Remove(i, 1) };
    }
}

/// <summary>Draws names close to each other, and texts that are no names.</summary>
public static class SpelledNames
{
    private static readonly string[] Words =
    [
        "Nguyễn", "Hòa", "Hoà", "Lý", "Lí", "Vy", "Vi", "An", "Ân", "Thúy", "Quý", "Quí", "Huỳnh", "Y", "H'Hen", "H Hen", "K", "Č", "N-Krai", "K’ Brêu", "Ƀuôn", "Rĭt", "Rčom", "Đinh", "Niê", "Ê\u0306ban", "A", "Lăng", "Alăng", "Tuyết", "Nghĩa",
    ];

    private static readonly string[] Characters = [.. "aăâeêioôơuưyđdƀbčçcǎĭĩǐñnhÂĐÝŎ'’`- \u00AD\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u030C\u031B\u0336İðɓ\u212A\u212B".Select(c => c.ToString())];

    public static Arbitrary<Spelled> Spelled() => Draw.Arbitrary(Of, s => s.Smaller());

    private static Spelled Of(Draw draw)
    {
        string one = string.Join(' ', Enumerable.Range(0, draw.Number(0, 4)).Select(_ => draw.One(Words)));
        string other = Slip(one, draw);
        return new Spelled(one, other, Slip(other, draw));
    }

    private static string Slip(string name, Draw draw)
    {
        for (int slips = draw.Number(0, 3); slips > 0; slips--)
        {
            int at = draw.Number(0, name.Length);
            name = draw.Number(0, 11) switch
            {
                0 => name.Normalize(NormalizationForm.FormD),
                1 or 2 => PlatformNames.Bare(name),
                3 => name.ToUpperInvariant(),
                4 => name.Insert(at, draw.One(Characters)),
                5 when at < name.Length => name.Remove(at, 1),
                6 when at < name.Length => name.Remove(at, 1).Insert(at, draw.One(Characters)),
                7 => name.Replace('y', 'i').Replace('ý', 'í'),
                8 => name.Replace("òa", "oà", StringComparison.Ordinal).Replace("úy", "uý", StringComparison.Ordinal),
                9 => name.Replace('\'', '’').Replace('ĭ', 'ǐ').Replace('č', 'ç'),
                10 => name.Replace(' ', draw.One(' ', '-')),
                _ => name.Insert(at, " "),
            };
        }
        return name;
    }
}

[Properties(Arbitrary = [typeof(SpelledNames)], MaxTest = 3000)]
public class GradesOfRandomNames
{
    private static readonly Table Spellings = VietnameseTables.Of("name-spellings");

    [Property]
    public void The_grade_is_symmetric_and_that_of_the_worst_difference(Spelled names)
    {
        NameComparison there = NameComparison.Of(names.One, names.Other, Spellings), back = NameComparison.Of(names.Other, names.One, Spellings);
        Assert.Equal(Grade(names.One, names.Other), there.Grade);
        Assert.Equal(there.Grade, back.Grade);
        Assert.Equal(there.Grade, there.Differences.Select(d => d.Grade).DefaultIfEmpty(NameGrade.Same).Max());
        Assert.Equal(there.Differences.Select(d => (d.Kind, d.From, d.To)), back.Differences.Select(d => (d.Kind, d.To, d.From)));
        Assert.Equal(names.One == names.Other, there.Differences.IsEmpty);
    }

    [Property]
    public void Names_that_are_the_same_are_graded_alike_against_any_other(Spelled names)
    {
        Assert.Equal(NameGrade.Same, Grade(names.One, names.One));
        if (Grade(names.One, names.Other) == NameGrade.Same) Assert.Equal(Grade(names.One, names.Third), Grade(names.Other, names.Third));
        if (Grade(names.Other, names.Third) == NameGrade.Same) Assert.Equal(Grade(names.One, names.Other), Grade(names.One, names.Third));
    }

    [Property]
    public void Names_that_are_not_another_name_have_one_key(Spelled names)
    {
        if (Grade(names.One, names.Third) != NameGrade.Other) Assert.Equal(NameComparison.Key(names.One, Spellings), NameComparison.Key(names.Third, Spellings));
        if (Grade(names.One, names.Other) != NameGrade.Other) Assert.Equal(NameComparison.Key(names.One, Spellings), NameComparison.Key(names.Other, Spellings));
    }

    [Property]
    public void A_name_is_the_same_as_its_other_encoding_and_case(Spelled names)
    {
        Assert.Equal(NameGrade.Same, Grade(names.Third, names.Third.Normalize(NormalizationForm.FormD)));
        Assert.Equal(NameGrade.Same, Grade(names.Third, names.Third.Normalize(NormalizationForm.FormC)));
    }

    [Property]
    public void Being_the_same_is_what_the_platform_says_of_names(Spelled names)
        => Assert.Equal(PlatformNames.Same(names.One, names.Other), Grade(names.One, names.Other) == NameGrade.Same);

    [Property]
    public void A_key_is_what_the_platform_leaves_of_a_name(Spelled names)
        => Assert.Equal(PlatformNames.Key(names.Third), NameComparison.Key(names.Third, Spellings));

    [Fact]
    public void The_names_reach_every_grade_often()
    {
        int[] seen = new int[4];
        foreach (Spelled names in FsCheck.Fluent.Gen.Sample(SpelledNames.Spelled().Generator, 3000, new FsCheck.Rnd(7, 11), 50))
            seen[(int)Grade(names.One, names.Other)]++;
        Assert.All(seen, n => Assert.True(n >= 100, string.Join(", ", seen)));
    }

    private static NameGrade Grade(string one, string other) => NameComparison.GradeOf(one, other, Spellings);
}
