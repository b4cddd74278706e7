using System.Text.RegularExpressions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Placeholders that stand for nothing, or that only one language has.</summary>
internal static partial class PlaceholderLint
{
    public static void Rule(RuleFile file, Catalogue catalogue, DiagnosticBag bag)
    {
        Text(file, file.Rule.Message, "$.message", catalogue, bag);
        for (int i = 0; i < file.Rule.Exceptions.Length; i++)
            if (file.Rule.Exceptions[i].Message is { } message) Text(file, message, $"$.exceptions[{i}].message", catalogue, bag);
    }

    private static void Text(RuleFile file, LocalizedText text, string path, Catalogue catalogue, DiagnosticBag bag)
    {
        string[]? first = null;
        foreach (string language in catalogue.Languages)
        {
            string[] used = [.. Placeholders().Matches(text.In(language)).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
            foreach (string placeholder in used)
                if (!IsKnown(placeholder, file))
                    bag.Error(Codes.Placeholder, new SourcePlace(file.File, 0, $"{path}.{language}"),
                        LocalizedText.Of($"Chỗ trống {{{placeholder}}} không có giá trị.", $"The placeholder {{{placeholder}}} stands for nothing."),
                        LocalizedText.Of(
                            "Dùng đường dẫn trường, tên trong \"show\", parameter.<bí danh>, hoặc role/field khi có forEach.",
                            "Use a field path, a name of \"show\", parameter.<alias>, or role/field with forEach."));
            first ??= used;
            if (!first.SequenceEqual(used))
                bag.Error(Codes.Placeholder, new SourcePlace(file.File, 0, path),
                    LocalizedText.Of("Các ngôn ngữ không có cùng chỗ trống.", "The languages do not have the same placeholders."),
                    LocalizedText.Of(
                        $"{catalogue.Languages[0]}: {string.Join(", ", first)}; {language}: {string.Join(", ", used)}.",
                        $"{catalogue.Languages[0]}: {string.Join(", ", first)}; {language}: {string.Join(", ", used)}."));
        }
    }

    private static bool IsKnown(string placeholder, RuleFile file)
        => file.Scope.Fields.ContainsKey(placeholder)
        || placeholder == FieldNode.AsOf
        || placeholder is "role" or "field" && file.Rule.ForEach is not null
        || file.Rule.Show.Any(s => s.Key == placeholder)
        || file.Rule.Parameters.Any(p => placeholder == "parameter." + p.Key);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholders();
}
