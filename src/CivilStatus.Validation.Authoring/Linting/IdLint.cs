using System.Text.RegularExpressions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Ids and names that are not of the agreed form: they stand in file names, results and the records of others.</summary>
internal static partial class IdLint
{
    public static void Rule(RuleFile file, DiagnosticBag bag)
    {
        Check(file.Rule.Id, RuleId(), "KH104", file.File, "$.id", bag);
        Check(file.Rule.Name, Word(), "wife-minimum-age", file.File, "$.name", bag);
        for (int i = 0; i < file.Rule.Exceptions.Length; i++)
            Check(file.Rule.Exceptions[i].Id, Word(), "very-young-mother", file.File, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.exceptions[{i}].id"), bag);
    }

    public static void Law(Catalogue catalogue, DiagnosticBag bag)
    {
        foreach (string id in catalogue.Instruments.Select(i => i.Id)) Check(id, Word(), "52-2014-qh13", $"instruments/{id}.json", "$.id", bag);
        foreach (string id in catalogue.Parameters.Select(p => p.Id)) Check(id, Word(), "marriage-age.male", $"parameters/{id}.json", "$.id", bag);
        foreach (string id in catalogue.Tables.Select(t => t.Id)) Check(id, Word(), "ethnic-groups", $"tables/{id}.json", "$.id", bag);
        foreach (string id in catalogue.Profiles.Select(p => p.Id)) Check(id, Word(), "digitisation", $"profiles/{id}.json", "$.id", bag);
    }

    /// <summary>The id of an overlay: results name it.</summary>
    public static void Overlay(string id, DiagnosticBag bag) => Check(id, Word(), "tinh-mau", CatalogueFolder.Head, "$.id", bag);

    private static void Check(string id, Regex form, string example, string file, string path, DiagnosticBag bag)
    {
        // A missing one was reported when the file was read.
        if (id.Length == 0 || form.IsMatch(id)) return;
        bag.Error(Codes.IdForm, new SourcePlace(file, 0, path),
            LocalizedText.Of($"\"{id}\" không đúng dạng của mã hoặc tên.", $"\"{id}\" has not the form of an id or name."),
            LocalizedText.Of($"Chỉ dùng chữ không dấu, chữ số và dấu nối, ví dụ \"{example}\".", $"Use letters a–z, digits and hyphens only, such as \"{example}\"."));
    }

    [GeneratedRegex("^[A-Z]+[0-9]+$")]
    private static partial Regex RuleId();

    [GeneratedRegex("^[a-z0-9]+([.-][a-z0-9]+)*$")]
    private static partial Regex Word();
}
