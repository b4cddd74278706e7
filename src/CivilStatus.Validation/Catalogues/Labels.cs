using System.Collections.Frozen;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Catalogues;

/// <summary>What people call the roles and fields of a record.</summary>
/// <param name="Roles">Labels of roles, such as <c>mother</c>.</param>
/// <param name="Fields">Labels of fields: of a person by the path inside the person, of others by the full path.</param>
/// <param name="FieldOfRole">How the two are joined, with <c>{field}</c> and <c>{role}</c>.</param>
public sealed record Labels(
    FrozenDictionary<string, LocalizedText> Roles,
    FrozenDictionary<string, LocalizedText> Fields,
    LocalizedText FieldOfRole)
{
    /// <summary>The label of a role; of the second and further items of a list with their number.</summary>
    public string Role(string role, string language)
    {
        int open = role.IndexOf('[');
        string name = open < 0 ? role : role[..open];
        string label = Roles.TryGetValue(name, out LocalizedText? text) ? text.In(language) : name;
        return open < 0 ? label : $"{label} {ItemNumber(role)}";
    }

    /// <summary>The label of a field by its full path, such as <c>mother.born</c> or <c>adopters[0].born</c>.</summary>
    public string Field(string path, string language)
    {
        if (Fields.TryGetValue(path, out LocalizedText? text)) return text.In(language);
        int dot = path.IndexOf('.');
        if (dot < 0 || !Fields.TryGetValue(path[(dot + 1)..], out text)) return path;
        return FieldOfRole.In(language)
            .Replace("{field}", text.In(language), StringComparison.Ordinal)
            .Replace("{role}", Role(path[..dot], language), StringComparison.Ordinal);
    }

    private static string ItemNumber(string role)
    {
        FieldPath.TryParseItem(role + ".", out _, out int item, out _);
        return (item + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
