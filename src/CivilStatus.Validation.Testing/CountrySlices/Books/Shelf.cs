using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Names;
using CivilStatus.Validation.Testing.CountrySlices.Places;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Validation.Testing.CountrySlices.Books;

/// <summary>The books of a district.</summary>
internal sealed class Shelf(DistrictPlace place, SplitMix64 random)
{
    private readonly Dictionary<(int Office, EntryEvent Event, int Year), Book> books = [];

    /// <summary>All books, by office, event and year.</summary>
    public IEnumerable<Book> Books => books.Values.OrderBy(b => b.Office).ThenBy(b => b.Event).ThenBy(b => b.Year);

    /// <summary>The book of a day; opened if need be.</summary>
    public Book Of(int office, EntryEvent entryEvent, DateOnly day)
    {
        if (books.TryGetValue((office, entryEvent, day.Year), out Book? book)) return book;
        book = Open(office, entryEvent, day.Year);
        books.Add((office, entryEvent, day.Year), book);
        return book;
    }

    private Book Open(int office, EntryEvent entryEvent, int year)
    {
        Commune commune = place.Communes[office];
        var day = new DateOnly(year, 1, 1);
        string address = commune.On(day);
        return new Book
        {
            Office = office,
            Event = entryEvent,
            Year = year,
            Title = string.Create(CultureInfo.InvariantCulture, $"01/{year}"),
            OfficeName = commune.OfficeOn(day),
            Address = address,
            Clinic = "Trạm y tế " + address,
            Signatory = Name(75),
            SignatoryTitle = year < 1976 ? "Ủy viên thư ký" : random.Chance(60) ? "Phó Chủ tịch" : "Chủ tịch",
            Officer = year >= 1998 && random.Chance(80) ? Name(50) : null,
            NumbersNameYear = random.Chance(40),
            WritesIso = random.Chance(8),
        };
    }

    private string Name(int percentMale)
    {
        bool isMale = random.Chance(percentMale);
        return FullNames.Of(Peoples.Kinh, isMale, KinhNames.Surname(random), random);
    }
}
