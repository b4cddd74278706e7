using System.Text;
using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>The cases that registers are known for, each a canonical record whose id says which it is.</summary>
internal static class HardCases
{
    private static IEnumerable<JsonObject> All =>
        [.. AgeOfParentsCases.All, .. ParentageCases.All, .. NameCases.All, .. BirthDateCases.All, .. BirthFieldCases.All, .. PersonalNumberCases.All,
         .. ConfirmationCases.All, .. MarriageAgeCases.All, .. MarriageDateCases.All, .. DeathCases.All, .. OtherEventCases.All];

    public static byte[] ToNdjson()
    {
        var lines = new StringBuilder();
        foreach (JsonObject record in All)
        {
            JsonText.Append(lines, record);
            lines.Append('\n');
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
