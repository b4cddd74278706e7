using System.Collections.Immutable;
using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// Generators of names by the customs of the peoples of Viet Nam: surnames and clan names first or last, one syllable or many,
/// <c>H'</c>, <c>K'</c> and <c>Y</c>, letters such as <c>Ƀ</c> and <c>Č</c>. Safe to share between threads.
/// </summary>
public static class NameGen
{
    private static readonly ILookup<string, People> ByPeople = Testing.Names.Peoples.All.ToLookup(p => p.Ethnicity, StringComparer.Ordinal);

    /// <summary>The peoples whose customs are known here, as registers write them, sorted.</summary>
    public static ImmutableArray<string> Peoples { get; } = [.. ByPeople.Select(p => p.Key).Order(StringComparer.Ordinal)];

    /// <summary>Names of any people, each as often as any other.</summary>
    public static Gen<PersonName> Any() => Drawing.From(random => Name(random, random.Pick(Peoples)));

    /// <summary>Names of a people.</summary>
    /// <param name="people">One of <see cref="Peoples"/>, such as <c>Kinh</c> or <c>Ê-đê</c>.</param>
    /// <exception cref="ArgumentException">There is no such people here.</exception>
    public static Gen<PersonName> Of(string people)
    {
        if (!ByPeople.Contains(people)) throw new ArgumentException($"No customs of '{people}' are known here. Known are: {string.Join(", ", Peoples)}.", nameof(people));
        return Drawing.From(random => Name(random, people));
    }

    /// <summary>The same name as other hands and programs write it: NFD, another apostrophe, the tone on the other vowel, capitals, double blanks; never the text itself.</summary>
    /// <param name="name">A name in NFC.</param>
    public static Gen<string> Spelled(string name) => Drawing.From(random => Spelling.Another(name, random));

    private static PersonName Name(SplitMix64 random, string people)
    {
        People custom = random.Pick([.. ByPeople[people]]);
        bool isMale = random.Chance(50);
        return new PersonName(custom.Name(random, isMale, custom.Clan(random)), people, isMale);
    }
}
