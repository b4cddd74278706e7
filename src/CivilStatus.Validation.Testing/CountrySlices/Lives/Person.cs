using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.CountrySlices.Lives;

/// <summary>Somebody of a district: one person in however many entries. Nobody real.</summary>
internal sealed class Person(string name, string clan, bool isMale, DateOnly born, People people, int home)
{
    public string Name { get; set; } = name;

    /// <summary>The surname or clan name, which children of another people may bear as well; empty where there is none.</summary>
    public string Clan { get; } = clan;

    public bool IsMale { get; } = isMale;

    public DateOnly Born { get; } = born;

    public People People { get; } = people;

    /// <summary>The commune: its index in the district.</summary>
    public int Home { get; } = home;

    public DateOnly? Died { get; set; }

    /// <summary>The personal number, once some entry or database needed one.</summary>
    public string? PersonalId { get; set; }

    public Couple? Parents { get; init; }

    /// <summary>With whom the person married first, or lives.</summary>
    public Couple? Couple { get; set; }

    public Draft? Birth { get; set; }

    public Draft? Marriage { get; set; }

    public Draft? Death { get; set; }

    /// <summary>Whether a deviation is about the person: one is enough.</summary>
    public bool IsTaken { get; set; }

    public int AgeOn(DateOnly day) => day.Year - Born.Year - (day.Month < Born.Month || (day.Month == Born.Month && day.Day < Born.Day) ? 1 : 0);

    public bool LivedOn(DateOnly day) => Died is null || day <= Died;
}
