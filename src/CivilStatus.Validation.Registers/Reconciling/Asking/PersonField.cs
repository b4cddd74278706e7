using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers.Reconciling.Asking;

/// <summary>How the texts of a field are compared.</summary>
internal enum PersonFieldSort : byte
{
    /// <summary>As texts, or as dates.</summary>
    Plain,

    /// <summary>As names.</summary>
    Name,

    /// <summary>As places, which are written in many ways.</summary>
    Place,

    /// <summary>As peoples, each of which has several names.</summary>
    People,
}

/// <summary>What it means for the two that a field is the same or is not.</summary>
internal enum PersonFieldWeight : byte
{
    /// <summary>Nothing.</summary>
    Listed,

    /// <summary>They differ where it contradicts; that it is missing says nothing, as personal numbers are in all old books.</summary>
    Contradicts,

    /// <summary>Also, they do not fully agree where one side lacks it.</summary>
    MissesOneSide,

    /// <summary>Also, where both do.</summary>
    Needed,
}

/// <summary>A field of a person of the population database, and where the entry has the same. Immutable.</summary>
/// <param name="Name">Its name in the population database.</param>
/// <param name="Slots">Where it stands in the joined record; the first that is written counts.</param>
/// <param name="Other">Where the person has it there.</param>
/// <param name="Sort">How its texts are compared.</param>
/// <param name="Weight">What it means for the two.</param>
internal sealed record PersonField(string Name, int[] Slots, int Other, PersonFieldSort Sort, PersonFieldWeight Weight)
{
    /// <summary>The fields of the person in a role of an entry.</summary>
    /// <param name="pair">The layout of the entry beside a person.</param>
    /// <param name="role">The role.</param>
    public static IEnumerable<PersonField> Of(EntryLayout pair, string role)
    {
        yield return Field("personalId", PersonFieldSort.Plain, PersonFieldWeight.Contradicts, $"{role}.personalId");
        yield return Field("name", PersonFieldSort.Name, PersonFieldWeight.Needed, $"{role}.name");
        yield return Field("sex", PersonFieldSort.Plain, PersonFieldWeight.MissesOneSide, $"{role}.sex");
        yield return Field("born", PersonFieldSort.Plain, PersonFieldWeight.Needed, $"{role}.born");
        if (pair.Event == EntryEvent.Birth)
        {
            yield return Field("mother", PersonFieldSort.Name, PersonFieldWeight.MissesOneSide, "mother.name");
            yield return Field("father", PersonFieldSort.Name, PersonFieldWeight.MissesOneSide, "father.name");
        }
        // A person marries again, and the population database knows the last marriage only.
        if (pair.Event == EntryEvent.Marriage) yield return Field("spouse", PersonFieldSort.Name, PersonFieldWeight.Listed, role == "husband" ? "wife.name" : "husband.name");
        if (pair.Event == EntryEvent.Death) yield return Field("died", PersonFieldSort.Plain, PersonFieldWeight.Needed, "deathDate");
        yield return pair.Event == EntryEvent.Birth
            ? Field("birthPlace", PersonFieldSort.Place, PersonFieldWeight.Listed, "birthPlace", $"{role}.birthPlace")
            : Field("birthPlace", PersonFieldSort.Place, PersonFieldWeight.Listed, $"{role}.birthPlace");
        yield return Field("homeTown", PersonFieldSort.Place, PersonFieldWeight.Listed, $"{role}.homeTown");
        yield return Field("ethnicity", PersonFieldSort.People, PersonFieldWeight.Listed, $"{role}.ethnicity");
        yield return Field("nationality", PersonFieldSort.Plain, PersonFieldWeight.Listed, $"{role}.nationality");

        PersonField Field(string name, PersonFieldSort sort, PersonFieldWeight weight, params string[] paths)
            => new(name, [.. paths.Select(p => pair.ByPath[p].Slot)], pair.OtherStart + EntryLayout.Person.ByPath[name].Slot, sort, weight);
    }
}
