using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Mutations;
using Spectre.Console;

namespace CivilStatus.Cli.Reports;

/// <summary>The surviving mutants for a person, grouped by the rule or parameter that was changed.</summary>
internal sealed class MutationReportText(IAnsiConsole console, Language language)
{
    public void Write(MutationReport report, CatalogueSource source)
    {
        foreach (IGrouping<string, Mutant> subject in report.Survivors.GroupBy(m => m.Subject))
        {
            string title = (source.Catalogue!.Rule(subject.Key)?.Title ?? source.Catalogue.Parameter(subject.Key)!.Title).In(language.Code);
            console.WriteIndented($"{subject.Key} {title} — {subject.First().Place.File}", new Style(decoration: Decoration.Bold));
            foreach (Mutant mutant in subject)
            {
                console.WriteIndented($"  {language["dòng", "line"]} {mutant.Place.Line} {mutant.Place.Path}: {mutant.Change.In(language.Code)}", Style.Plain);
                console.WriteIndented($"    {mutant.Id}", new Style(Color.Grey));
            }
        }
        if (!report.Survivors.IsEmpty)
            console.WriteIndented(language[
                "→ Thêm ví dụ mà kết quả theo luật khác đi khi sai như vậy; nếu không thể có ví dụ nào, ghi vào mutations.json kèm lý do.",
                "→ Add an example whose verdict by the law differs under such a slip; where there can be none, list it in mutations.json with the reason."], Style.Plain);
        foreach (ReviewedMutant stale in report.Stale)
            console.WriteIndented(language[
                $"{stale.Place}: biến thể «{stale.Id}» không còn sống sót hoặc không còn tồn tại. → Xóa mục này.",
                $"{stale.Place}: the mutant “{stale.Id}” no longer survives or no longer exists. → Remove this entry."], Style.Plain);
        int killed = report.Mutants - report.Survivors.Length - report.Reviewed.Length;
        console.WriteIndented(language[
            $"{report.Mutants} biến thể: {killed} bị ví dụ nhận ra, {report.Reviewed.Length} đã xem xét, {report.Survivors.Length} không ví dụ nào nhận ra; {report.Stale.Length} mục đã cũ trong mutations.json.",
            $"{report.Mutants} mutants: {killed} noticed by an example, {report.Reviewed.Length} reviewed, {report.Survivors.Length} noticed by none; {report.Stale.Length} stale entries in mutations.json."],
            new Style(report.IsClean ? Color.Green : Color.Red));
    }
}
