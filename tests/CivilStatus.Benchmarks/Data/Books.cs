using System.Globalization;
using CivilStatus.Validation.Testing;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Books one after another, each for as many entries as a small book has.</summary>
internal sealed class Books(SplitMix64 random, HomeYears homes)
{
    private const int FirstYear = 1948, LastYear = 2025, FewestEntries = 40, MostEntries = 180;

    private Book? open;
    private int entriesLeft;

    /// <summary>The book of the next entry.</summary>
    public Book Next()
    {
        if (entriesLeft == 0 || open is null) (open, entriesLeft) = (Open(), random.Between(FewestEntries, MostEntries));
        entriesLeft--;
        return open;
    }

    private Book Open()
    {
        int year = random.Between(FirstYear, LastYear);
        (People people, Commune commune) = homes.In(year);
        return new Book(
            year, commune, people, string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 4):00}/{year}"),
            Name(), year < 1976 ? "Ủy viên thư ký" : random.Chance(60) ? "Phó Chủ tịch" : "Chủ tịch", year >= 2010 ? Name() : null);
    }

    private string Name() => FullNames.Of(Peoples.Kinh, random.Chance(70), Peoples.Kinh.Clan(random), random);
}
