namespace CivilStatus.Samples.Api.Pages;

/// <summary>What a birth of several children is called.</summary>
internal static class BirthWords
{
    public static string Of(string count, PageLook look) => count switch
    {
        "1" => look["một con", "one child"],
        "2" => look["sinh đôi", "twins"],
        "3" => look["sinh ba", "triplets"],
        "4" => look["sinh tư", "quadruplets"],
        _ => look[$"sinh {count}", $"{count} children"],
    };
}
