using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>What was compared and by what, and what a reader has to know of it.</summary>
internal sealed class ReconcileFacts(ReconcileSummary summary, Rule rule, Language language)
{
    public string Title => language["Đối soát dữ liệu hộ tịch với dữ liệu dân cư", "Civil-status entries against the population database"];

    /// <summary>Names, and texts.</summary>
    public IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> About()
    {
        yield return new(language["Sổ hộ tịch", "Register"], [summary.Left, language[$"{N(summary.Entries)} trường hợp", $"{N(summary.Entries)} {NumberText.Noun(summary.Entries, "entry", "entries")}"]]);
        yield return new(language["Dữ liệu dân cư", "Population database"], [summary.Right, language[$"{N(summary.Persons)} người", $"{N(summary.Persons)} {NumberText.Noun(summary.Persons, "person", "persons")}"]]);
        yield return new(language["Quy tắc", "Rule"], [$"{rule.Id} {rule.Title.In(language.Code)}"]);
        yield return new(language["Ngày xét", "As of"], [DayRange.DayMonthYear(DayRange.ToDay(summary.AsOf))]);
        yield return new(language["Danh mục quy tắc", "Catalogue"], [summary.Catalogue]);
    }

    /// <summary>What has to be known first.</summary>
    public IEnumerable<string> Warnings()
    {
        if (summary.Crowded is { } crowded) yield return ReconcileLines.Of(crowded, language);
        if (summary.Counts.Faults > 0)
            yield return language[
                $"{N(summary.Counts.Faults)} lỗi của chương trình, không phải của dữ liệu: hãy báo cho nhóm phát triển.",
                $"{N(summary.Counts.Faults)} faults of the program, not of the data: please report them."];
    }

    /// <summary>What is worth knowing besides.</summary>
    public IEnumerable<string> Remarks()
    {
        if (summary.PassedOver > 0)
            yield return language[
                $"{N(summary.PassedOver)} trường hợp không phải khai sinh, kết hôn, khai tử không được đối soát.",
                $"{N(summary.PassedOver)} entries that record no birth, marriage or death were not compared."];
        if (summary.Counts.WithOtherEntries > 0)
            yield return language[
                $"{N(summary.Counts.WithOtherEntries)} người không có khai sinh nhưng có kết hôn hoặc khai tử.",
                $"{N(summary.Counts.WithOtherEntries)} persons without a birth entry have a marriage or death entry."];
    }

    private string N(long number) => NumberText.Of(number, language);
}
