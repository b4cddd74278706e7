using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Entries;
using CivilStatus.Validation.Testing.CountrySlices.Names;
using CivilStatus.Validation.Testing.CountrySlices.Places;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.CountrySlices.Lives;

/// <summary>A district while its registers are being written: whoever lives there, and the books.</summary>
internal sealed class District
{
    private readonly HashSet<(string Name, DateOnly Born, string Mother)> children = [];

    public District(DistrictPlace place, SplitMix64 random)
    {
        (Place, Random) = (place, random);
        Shelf = new Shelf(place, random);
        Pen = new Pen(random, new PersonalNumbers(place));
        BirthDrafts = new BirthDrafts(Pen, Shelf, place.LastDay);
        MarriageDrafts = new MarriageDrafts(Pen, Shelf);
        DeathDrafts = new DeathDrafts(Pen, Shelf, place.LastDay);
    }

    public DistrictPlace Place { get; }

    public SplitMix64 Random { get; }

    public Shelf Shelf { get; }

    public Pen Pen { get; }

    public BirthDrafts BirthDrafts { get; }

    public MarriageDrafts MarriageDrafts { get; }

    public DeathDrafts DeathDrafts { get; }

    public List<Draft> Births { get; } = [];

    public List<Draft> Marriages { get; } = [];

    public List<Draft> Deaths { get; } = [];

    /// <summary>A grown person of whom no entry was written before.</summary>
    public Person Newcomer(bool isMale, DateOnly born, People people, int home)
    {
        string clan = FullNames.Clan(people, Random);
        return new Person(FullNames.Of(people, isMale, clan, Random), clan, isMale, born, people, home);
    }

    public People SomePeople() => Place.Minority is { } minority && Random.Chance(40) ? minority : Peoples.Kinh;

    public int SomeHome() => Random.Below(Place.Communes.Length);

    /// <summary>A child of a couple, with a name that no brother or sister bears.</summary>
    public Person Child(Couple parents, DateOnly born, bool isMale)
    {
        People people = parents.Wife.People;
        string clan = (people.ClanFromMother || parents.Husband is null ? parents.Wife : parents.Husband).Clan;
        // A people without surnames gives none on to children of others, who bear that of the other parent then.
        if (clan.Length == 0 && people == Peoples.Kinh) clan = parents.Wife.Clan;
        string name = "";
        // Where there are few names, the last attempt stands.
        for (int attempt = 0; attempt < 12; attempt++)
        {
            name = FullNames.Of(people, isMale, clan, Random);
            if (!parents.ChildNames.Contains(name) && children.Add((name, born, parents.Wife.Name))) break;
        }
        parents.ChildNames.Add(name);
        parents.LastBorn = born;
        return new Person(name, clan, isMale, born, people, parents.Wife.Home) { Parents = parents };
    }
}
