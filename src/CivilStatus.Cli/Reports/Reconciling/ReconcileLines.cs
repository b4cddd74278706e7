using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>A pair in a few lines for a person.</summary>
internal static class ReconcileLines
{
    /// <summary>Who, then the fields that differ, then what the rule says.</summary>
    public static IEnumerable<string> Of(ReconciledPair pair, Language language)
    {
        yield return string.Join(" | ", new[] { pair.Left is { } left ? Of(left, language) : null, pair.Right is { } right ? Of(right) : null }.OfType<string>())
            + (pair.OtherEntries > 0 ? language[$" (có {pair.OtherEntries} trường hợp khác)", $" ({pair.OtherEntries} other {NumberText.Noun(pair.OtherEntries, "entry", "entries")})"] : "");
        foreach (FieldComparison field in pair.Fields.Where(f => f is { Difference: not null, Decides: true })) yield return ReconcileWords.Line(field, language);
        if (pair is { Class: ReconciledClass.Differs, Finding: { } finding }) yield return $"{finding.Rule.Id}: {finding.Message(language.Code)}";
    }

    public static string Of((long Keys, long Entries, long Persons) crowded, Language language) => language[
        $"{NumberText.Of(crowded.Keys, language)} khóa (họ tên và ngày sinh) có quá nhiều người cùng mang, nhiều nhất {NumberText.Of(crowded.Entries, language)} × {NumberText.Of(crowded.Persons, language)}: ở đó không so từng người với từng người.",
        $"{NumberText.Of(crowded.Keys, language)} keys (name and birth) are shared by too many, {NumberText.Of(crowded.Entries, language)} × {NumberText.Of(crowded.Persons, language)} at most: there not everybody was compared with everybody."];

    private static string Of(ReconciledLeft left, Language language)
        => $"{left.Entry[left.Role + ".name"]?.Trim() ?? "—"}, {left.Entry[left.Role + ".born"] ?? "—"} ({Terms.Of(left.Entry.Event, language.Code)} {left.Entry["entry.number"]}, {left.Entry["entry.office"]}; {left.Source})";

    private static string Of(ReconciledRight right) => $"{right.Person["name"]?.Trim() ?? "—"}, {right.Person["born"] ?? "—"} ({right.PersonalId ?? "—"}; {right.Source})";
}
