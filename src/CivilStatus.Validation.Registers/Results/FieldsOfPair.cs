using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Registers.Results;

/// <summary>Tells in which of its two entries each field of a finding stands, and under which path.</summary>
internal static class FieldsOfPair
{
    private const string OfOther = "other.", OfPerson = "person.";

    /// <summary>The fields; the role of a person, which is no field of an entry, is left out.</summary>
    public static IEnumerable<SetField> Of(Finding finding, string? firstRole, string? otherRole)
    {
        var (paths, values) = (finding.Fields, finding.Values);
        for (int i = 0; i < paths.Length; i++)
        {
            bool isOther = paths[i].StartsWith(OfOther, StringComparison.Ordinal);
            string path = isOther ? paths[i][OfOther.Length..] : paths[i];
            string? role = isOther ? otherRole : firstRole;
            if (role is not null && path == "role") continue;
            if (role is not null && path.StartsWith(OfPerson, StringComparison.Ordinal)) path = $"{role}.{path[OfPerson.Length..]}";
            yield return new SetField(isOther ? 1 : 0, path, values[i], finding.CellOf(i));
        }
    }
}
