using System.Collections.Frozen;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Catalogues;

/// <summary>What people call the roles, fields and codes of a record. Immutable; safe to share between threads.</summary>
/// <param name="Roles">Labels of roles, such as <c>mother</c>.</param>
/// <param name="Fields">Labels of fields: of a person by the path inside the person, of others by the full path.</param>
/// <param name="Codes">
/// Labels of codes, by field as in <paramref name="Fields"/> and then by code; a yes-or-no field has the codes
/// <c>true</c> and <c>false</c>, whose labels are clauses and may name the person as <c>{role}</c>.
/// </param>
/// <param name="FieldOfRole">How the two are joined, with <c>{field}</c> and <c>{role}</c>.</param>
public sealed record Labels(
    FrozenDictionary<string, LocalizedText> Roles,
    FrozenDictionary<string, LocalizedText> Fields,
    FrozenDictionary<string, FrozenDictionary<string, LocalizedText>> Codes,
    LocalizedText FieldOfRole)
{
    /// <summary>The role under which the labels say what the second one of a pair is called.</summary>
    internal const string OtherRole = "other";

    /// <summary>The label of a role; of the second and further items of a list with their number.</summary>
    public string Role(string role, string language)
    {
        if (OfOther(role) is { } others) return FieldOf(Role(others, language), Role(OtherRole, language), language);
        int open = role.IndexOf('[');
        string name = open < 0 ? role : role[..open];
        string label = Roles.TryGetValue(name, out LocalizedText? text) ? text.In(language) : name;
        return open < 0 ? label : $"{label} {ItemNumber(role)}";
    }

    /// <summary>The label of a field by its full path, such as <c>mother.born</c> or <c>adopters[0].born</c>.</summary>
    public string Field(string path, string language)
    {
        if (OfOther(path) is { } others) return FieldOf(Field(others, language), Role(OtherRole, language), language);
        if (Fields.TryGetValue(path, out LocalizedText? text)) return text.In(language);
        int dot = path.IndexOf('.');
        if (dot < 0 || !Fields.TryGetValue(path[(dot + 1)..], out text)) return path;
        return FieldOf(text.In(language), Role(path[..dot], language), language);
    }

    /// <summary>A field's label and a role's label joined.</summary>
    public string FieldOf(string field, string role, string language) => FieldOfRole.In(language)
        .Replace("{field}", field, StringComparison.Ordinal)
        .Replace("{role}", role, StringComparison.Ordinal);

    /// <summary>The label of a code of the field with a full path; null where the code has none.</summary>
    public string? Code(string path, string code, string language)
    {
        if (OfOther(path) is { } others) return Code(others, code, language);
        int dot = path.IndexOf('.');
        if (!Codes.TryGetValue(path, out FrozenDictionary<string, LocalizedText>? codes)
            && (dot < 0 || !Codes.TryGetValue(path[(dot + 1)..], out codes))) return null;
        if (!codes.TryGetValue(code, out LocalizedText? text)) return null;
        string label = text.In(language);
        return dot < 0 ? label : label.Replace("{role}", Role(path[..dot], language), StringComparison.Ordinal);
    }

    /// <summary>A value of a parameter as people read it: its number, yes or no, or the labels of its codes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The field whose codes it lists; null where it lists none.</param>
    /// <param name="language">The language.</param>
    public string Value(ParameterValue value, string? path, string language) => value switch
    {
        NumberValue number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        CodesValue list => string.Join(", ", list.Codes.Select(c => path is null ? c : Code(path, c, language) ?? c)),
        TruthValue { Truth: true } => language == "vi" ? "có" : "yes",
        _ => language == "vi" ? "không" : "no",
    };

    // What is called so in one entry is called so in the other of a pair.
    private static string? OfOther(string path) => path.StartsWith(EntryLayout.OtherPrefix, StringComparison.Ordinal) ? path[EntryLayout.OtherPrefix.Length..] : null;

    private static string ItemNumber(string role)
    {
        FieldPath.TryParseItem(role + ".", out _, out int item, out _);
        return (item + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
