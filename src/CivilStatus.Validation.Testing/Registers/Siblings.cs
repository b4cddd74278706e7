using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Validation.Testing.Registers;

/// <summary>Makes a second child of the entry of the first.</summary>
internal static class Siblings
{
    // Given names that differ in marks alone, as parents of twins like them.
    private static readonly (string One, string Other)[] Alike = [("An", "Ân"), ("Hà", "Hạ"), ("Tú", "Tu"), ("Thùy", "Thúy"), ("Lan", "Lân")];

    /// <summary>Gives the second child another given name, and another personal number where the first has one.</summary>
    public static void Name(Entry first, Entry second, People people, SplitMix64 random)
    {
        if (random.Chance(40))
        {
            (string one, string other) = random.Pick(Alike);
            (first["child.name"], second["child.name"]) = (Named(first, one), Named(second, other));
        }
        else
        {
            string given = first["child.name"]!.Split(' ')[^1];
            second["child.name"] = Named(second, Another(given, people, second["child.sex"] == "male", random));
        }
        if (first["child.personalId"] is { } number) second["child.personalId"] = number[..6] + random.Digits(6);
    }

    private static string Named(Entry entry, string given) => string.Join(' ', [.. entry["child.name"]!.Split(' ')[..^1], given]);

    private static string Another(string given, People people, bool male, SplitMix64 random)
    {
        string other;
        do other = random.Pick(male ? people.MaleGiven : people.FemaleGiven);
        while (other == given);
        return other;
    }
}
