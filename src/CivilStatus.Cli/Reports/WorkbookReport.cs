using CivilStatus.Validation.Registers;
using CivilStatus.Cli.Reports.Sets;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Formats.Workbooks.Marking;

namespace CivilStatus.Cli.Reports;

/// <summary>The workbooks of a run, written back with what was found marked in their cells.</summary>
internal sealed class WorkbookReport(IReadOnlyList<string> inputs, IReadOnlyList<WorkbookTarget> targets, RuleCatalogue catalogue, Language language) : IReport
{
    private readonly SetMarks marks = new(inputs, catalogue, language);

    public bool IsIncomplete { get; private set; }

    public ReportPart NewPart() => new WorkbookPart(inputs, catalogue, language);

    public void Write(ReportPart part)
    {
        var of = (WorkbookPart)part;
        foreach ((int file, RowPlace place) in of.Headers) targets[file].Marks.AddHeader(place);
        foreach ((int file, Mark mark) in of.Marks) targets[file].Marks.Add(mark);
        foreach (((int file, Disposition? disposition), long count) in of.Counts) targets[file].Marks.Count(disposition, count);
    }

    public void Add(IReadOnlyList<SetFinding> findings)
    {
        foreach ((int file, Mark mark) in findings.SelectMany(marks.Of)) targets[file].Marks.Add(mark);
    }

    public void Flush()
    {
        // A workbook is written as a whole, when everything is known.
    }

    public void Finish(RunSummary summary)
    {
        // A workbook without marks on what nobody looked at would pass for a good one.
        if (summary.Interrupted)
        {
            Console.Error.WriteLine(language["Đã dừng; chưa ghi sổ tính nào.", "Stopped; no workbook was written."]);
            return;
        }
        for (int i = 0; i < targets.Count; i++)
        {
            if (targets[i].Write(About(summary, inputs[i])) is not { } refusal) continue;
            IsIncomplete = true;
            Console.Error.WriteLine(refusal.Text.In(language.Code));
            Console.Error.WriteLine(language[$"{targets[i].Output} chỉ có trang kết quả.", $"{targets[i].Output} has the sheets of results alone."]);
        }
    }

    public void Dispose()
    {
        foreach (WorkbookTarget target in targets) target.Dispose();
    }

    private (string Label, string Value)[] About(RunSummary summary, string input) =>
    [
        (language["Tệp", "File"], Path.GetFileName(input)),
        (language["Ngữ cảnh", "Profile"], $"{catalogue.Profile(summary.Profile)?.Title.In(language.Code)} ({summary.Profile})"),
        (language["Ngày xét", "As of"], DayRange.DayMonthYear(DayRange.ToDay(summary.AsOf))),
        (language["Danh mục", "Catalogue"], summary.Catalogue),
    ];
}
