using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Lives;

namespace CivilStatus.Validation.Testing.CountrySlices.Entries;

/// <summary>Writes the parts that entries of all events have in common.</summary>
internal sealed class Pen(SplitMix64 random, PersonalNumbers numbers)
{
    private const int NumbersFromYear = 2017, ResidenceFromYear = 1980;

    public SplitMix64 Random { get; } = random;

    public PersonalNumbers Numbers { get; } = numbers;

    /// <summary>A grown person; the day of birth stands in full where an entry must be told from all others by it.</summary>
    public void WriteAdult(Entry entry, Role role, Person person, Book book, bool isExact)
    {
        entry[role.Name] = person.Name;
        entry[role.Born] = isExact ? book.Written(person.Born) : Day(person.Born, book, book.Year < 2010 ? 12 : 2);
        if (Random.Chance(90)) entry[role.Ethnicity] = person.People.Ethnicity;
        if (Random.Chance(90)) entry[role.Nationality] = "Việt Nam";
        if (book.Year >= ResidenceFromYear && Random.Chance(80)) (entry[role.Residence], entry[role.ResidenceKind]) = (book.Address, "permanent");
        if (book.Year >= NumbersFromYear && Random.Chance(80)) entry[role.PersonalId] = Numbers.Of(person);
    }

    /// <summary>A day; in so many of a hundred cases the year alone, or month and year.</summary>
    public string Day(DateOnly day, Book book, int percentPartial)
    {
        string written = book.Written(day);
        return Random.Chance(percentPartial) ? LessExact(written, yearOnly: Random.Chance(65)) : written;
    }

    /// <summary>What is left of a written day without its day, or without its month as well.</summary>
    public static string LessExact(string written, bool yearOnly)
        => written[4] == '-' ? written[..(yearOnly ? 4 : 7)] : written[(yearOnly ? 6 : 3)..];
}
