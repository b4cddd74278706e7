using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Orthography;

public class DamagedTextIsRecognised
{
    private static readonly Table Encodings = VietnameseTables.Of("damaged-encodings");
    private static readonly Table Syllables = VietnameseTables.Of("vietnamese-syllables");

    // Damage that left the text as it was: ê has the same code in Windows-1252, VPS, VISCII and Windows-1258.
    private static readonly HashSet<string> Identical = ["H'Hen Niê"];

    public static TheoryData<string, string, string> Pairs()
    {
        var data = new TheoryData<string, string, string>();
        foreach ((string sound, string encoding, string damaged) in TestTexts.EncodingPairs())
            if (encoding != "NFD" && damaged != sound) data.Add(sound, encoding, damaged);
        return data;
    }

    public static TheoryData<string, string> HighlandFonts()
    {
        var data = new TheoryData<string, string>();
        foreach ((string broken, string right) in TestTexts.HighlandFonts()) data.Add(broken, right);
        return data;
    }

    public static TheoryData<string> ExampleNames() => [.. TestTexts.ExampleNames()];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_damaged_spelling_is_damaged_and_its_origin_sound(string sound, string encoding, string damaged)
    {
        Assert.True(IsDamaged(damaged), $"{sound} as {encoding}: {damaged}");
        Assert.False(IsDamaged(sound), sound);
        Assert.False(IsDamaged(Composition.DecomposeText(sound)), $"{sound}, decomposed");
    }

    [Fact]
    public void Only_damage_that_changed_nothing_goes_unseen()
    {
        string[] unchanged = [.. TestTexts.EncodingPairs().Where(p => p.Encoding != "NFD" && p.Damaged == p.Sound).Select(p => p.Sound).Distinct()];
        Assert.Equal(Identical.Order(StringComparer.Ordinal), unchanged.Order(StringComparer.Ordinal));
        foreach ((string sound, string encoding, string damaged) in TestTexts.EncodingPairs())
            if (encoding == "NFD") Assert.Equal(Composition.Compose(damaged), Composition.Compose(sound));
    }

    [Theory]
    [MemberData(nameof(HighlandFonts))]
    public void Fonts_of_the_Central_Highlands_are_damage(string broken, string right)
    {
        foreach (string word in broken.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.IndexOfAny(['{', '[', ']', '^', '~', '\\', '#']) >= 0))
            Assert.True(IsDamaged(word), word);
        Assert.False(IsDamaged(right), right);
    }

    [Theory]
    [MemberData(nameof(ExampleNames))]
    [InlineData("Müller")]
    [InlineData("François Hollande")]
    [InlineData("Bjørn Åse Sørensen")]
    [InlineData("Nguyễn Filip")]
    [InlineData("H'Hen Niê")]
    [InlineData("K'Brêu")]
    [InlineData("Y Moan Êñuôl")]
    [InlineData("Ƀuôn Rĭt")]
    [InlineData("O'Neill")]
    [InlineData("Loïc Nguyen")]
    [InlineData("José Núñez Peña")]
    [InlineData("João Simão da Conceição")]
    [InlineData("Zoë Anaïs Raël Saúl")]
    [InlineData("Guðrún Þórsdóttir")]
    [InlineData("Päivi Mäki-Öst")]
    [InlineData("Dvořák Łukasz Şahin")]
    [InlineData("Lü Na")]
    [InlineData("Thé Lê Hoà")]
    [InlineData("S`tiêng")]
    [InlineData("K’ Chung")]
    [InlineData("«Hoá»")]
    [InlineData("Hoà Bình [sic]")]
    [InlineData("Nhà số 12/3, diện tích 45 m², nhiệt độ 30°C, tờ số n°5")]
    [InlineData("Có phải Trần Thị Hoà?")]
    [InlineData("Ủy ban nhân dân xã Ea H'leo (Đắk Lắk)")]
    [InlineData("ỦY BAN NHÂN DÂN XÃ HÒA BÌNH")]
    [InlineData("")]
    [InlineData(", , ,")]
    public void Sound_text_is_not(string text)
    {
        Assert.False(IsDamaged(text), text);
        Assert.False(IsDamaged(Composition.DecomposeText(text)), text);
    }

    [Theory]
    [InlineData("Nguy\uFFFDn")]
    [InlineData("?inh Th? Lan")]
    [InlineData("Ðặng Thị Lan")] // U+00D0
    [InlineData("Hoµng Văn An")]
    public void Lost_letters_and_mixed_damage_are_seen(string text) => Assert.True(IsDamaged(text), text);

    [Fact]
    public void No_two_names_of_foreigners_are()
    {
        string[] names =
            ("Adélaïde Agnès Aimée Amélie Anaïs André Aurélie Bénédicte Benoît Béatrice Céline Chloé Cécile Clément Désiré Édouard Élise Éloïse Émile "
            + "Étienne Eugène Félix François Françoise Frédéric Gaël Geneviève Gérard Grégoire Hélène Héloïse Hervé Irène Jérôme Joël Léa Léo Léon Loïc Maël "
            + "Maëlys Marlène Mélanie Mickaël Naïm Noé Noël Noëlle Océane Raphaël Rémi Rémy René Renée Sébastien Solène Stéphane Thaïs Théo Thérèse Valérie Zoé Zoë "
            + "Lefèvre Hervé Lemaître Benoît Desprès Gonçalves Dû Bôt Goëc Môquet Crépin Müller Schröder Böhm Köhler Krüger Günther Jürgen Jörg Björn Käthe Bär Weiß Groß "
            + "Strauß Höß Lüth Kühn Süß Röhm Åse Øyvind Søren Jørgen Bjørn Håkon Pål Åke Göran Märta Älva Östen Mäki Hämäläinen Þór Guðrún Sigurður Æsa "
            + "José María Jesús Ángel Íñigo Raúl Saúl Inés Núñez Peña Muñoz Ibáñez Gómez López Pérez Sánchez Martínez Hernández João Simão Conceição Gonçalo Antônio "
            + "Inês Luís Araújo Magalhães Guimarães Sá Brandão Nicolò Niccolò Andreà Dvořák Novák Jiří Šimon Łukasz Wałęsa Şahin Çelik Gül Güneş İbrahim Kovács "
            + "Győző Sándor Ódor Tõnu Õnne Ülle Jānis Jūratė Siân Llŷr Seán Máire Ó Nguyen Le Martin Anh Lan Nam").Split(' ');
        Assert.All(names.Distinct(), name => Assert.False(IsDamaged(name), name));
        string[] mistaken = [.. from first in names from second in names where first != second && IsDamaged($"{first} {second}") select $"{first} {second}"];
        Assert.Equal([], mistaken);
    }

    [Property(MaxTest = 1000)]
    public void Every_name_of_three_sound_words_is_sound(PositiveInt seed)
    {
        string[] words = [.. Enumerable.Range(0, 3).Select(i => Word(seed.Get, i))];
        Assert.False(IsDamaged(string.Join(' ', words)));

        static string Word(int seed, int i)
        {
            string[] sound = ["Nguyễn", "Trần", "Thị", "Hoà", "Quỳnh", "Ngọc", "Đặng", "Ánh", "Khuê", "Phượng", "Giang", "Xuân", "Yến", "Ơn", "Ý", "NGHĨA", "thuỷ"];
            return sound[(int)((uint)seed * (2654435761u + (uint)i * 40503u) % (uint)sound.Length)];
        }
    }

    [Property(MaxTest = 2000)]
    public void No_text_makes_it_fail(string? text) => _ = IsDamaged(text ?? "");

    private static bool IsDamaged(string text) => DamageDetector.IsDamaged(text, Encodings, Syllables);
}
