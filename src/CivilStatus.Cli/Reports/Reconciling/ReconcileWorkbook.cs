using CivilStatus.Cli.Reports.Reconciling.Sheets;
using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>
/// A workbook for the officer: a sheet of counts, and lists of what somebody has to look at. Where the entries came from one workbook it
/// is that workbook, with its cells marked and these sheets behind its own. Written when the run has ended.
/// </summary>
internal sealed class ReconcileWorkbook : IReconcileReport
{
    private readonly FileStream output;
    private readonly RuleCatalogue catalogue;
    private readonly Rule rule;
    private readonly Language language;
    private readonly MarkedInput? input;
    private readonly LeftMarks? marks;
    private readonly DifferingList differing;
    private readonly OnlyLeftList onlyLeft;
    private readonly OnlyRightList onlyRight;
    private readonly UnreadableList unreadable;
    private readonly ResultList differingRows, onlyLeftRows, onlyRightRows, unreadableRows;

    public ReconcileWorkbook(FileStream output, string[] left, string[] right, RuleCatalogue catalogue, Rule rule, Language language)
    {
        (this.output, this.catalogue, this.rule, this.language) = (output, catalogue, rule, language);
        string folder = Path.GetDirectoryName(Path.GetFullPath(output.Name))!;
        input = left is [var one] ? new MarkedInput(one, folder, language.Code) : null;
        var cells = new LeftCells(input?.Path);
        marks = input is null ? null : new LeftMarks(input.Marks, cells, catalogue, language);
        SidePlaces lefts = new(left), rights = new(right);
        differing = new DifferingList(lefts, rights, cells, catalogue, language);
        onlyLeft = new OnlyLeftList(lefts, cells, catalogue, language);
        onlyRight = new OnlyRightList(rights, catalogue, language);
        unreadable = new UnreadableList(lefts, rights, cells, language);
        differingRows = new ResultList(folder, differing.Name, [.. differing.Heads]);
        onlyLeftRows = new ResultList(folder, onlyLeft.Name, [.. onlyLeft.Heads]);
        onlyRightRows = new ResultList(folder, onlyRight.Name, [.. onlyRight.Heads]);
        unreadableRows = new ResultList(folder, unreadable.Name, [.. unreadable.Heads]);
    }

    private ResultList[] Lists => [differingRows, onlyLeftRows, onlyRightRows, unreadableRows];

    public void Add(UnreadableRecord record)
    {
        unreadableRows.Add(unreadable.Row(record));
        marks?.Add(record);
    }

    public void Add(ReconciledPair pair)
    {
        marks?.Add(pair);
        if (pair.Class == ReconciledClass.OnlyLeft) onlyLeftRows.Add(onlyLeft.Row(pair.Left!));
        else if (pair.Class == ReconciledClass.OnlyRight) onlyRightRows.Add(onlyRight.Row(pair.Right!, pair.OtherEntries));
        else if (DifferingList.Lists(pair.Class))
            foreach (ResultRow row in differing.Rows(pair)) differingRows.Add(row);
    }

    public void Finish(ReconcileSummary summary)
    {
        var overview = new ReconcileOverview(summary, rule, catalogue, language, ListOf);
        if (input is null)
        {
            Write([]);
            return;
        }
        if (MarkedWorkbook.IsPackage(input.Path)) marks!.AddHeaders(input.Path);
        if (input.Write(() => MarkedWorkbook.Write(input.Path, output, input.Marks, Sheets(overview, MarkingRemarks())), () => Write([])) is not { } refusal) return;
        summary.IsUnmarked = true;
        Console.Error.WriteLine(refusal.Text.In(language.Code));
        Console.Error.WriteLine(language["Sổ tính kết quả chỉ có các trang đối soát.", "The workbook has the sheets of the reconciliation alone."]);

        void Write(string[] remarks)
        {
            output.SetLength(0);
            MarkedWorkbook.WriteResults(output, Sheets(overview, remarks));
        }
    }

    public void Dispose()
    {
        input?.Dispose();
        foreach (ResultList list in Lists) list.Dispose();
    }

    private IEnumerable<ResultSheet> Sheets(ReconcileOverview overview, IEnumerable<string> remarks) => [overview.Sheet([.. Remarks(), .. remarks]), .. Lists.SelectMany(l => l.Sheets)];

    private ResultList? ListOf(ReconciledClass? @class) => @class switch
    {
        null => unreadableRows,
        ReconciledClass.OnlyLeft => onlyLeftRows,
        ReconciledClass.OnlyRight => onlyRightRows,
        { } known => DifferingList.Lists(known) ? differingRows : null,
    };

    private IEnumerable<string> Remarks()
    {
        yield return language[
            "Cặp khớp và cặp không mâu thuẫn chỉ được đếm ở đây; từng cặp có trong --format ndjson.",
            "Pairs that agree or are compatible are only counted here; each of them is in --format ndjson."];
        foreach (ResultList list in Lists)
        {
            if (list.Count > ResultList.MostRows)
                yield return language[
                    $"“{list.Name}” có {NumberText.Of(list.Count, language)} dòng, nằm trên nhiều trang tính cùng tên có đánh số: một trang chứa nhiều nhất {NumberText.Of(ResultList.MostRows, language)} dòng.",
                    $"“{list.Name}” has {NumberText.Of(list.Count, language)} rows on several numbered sheets of that name: a sheet takes {NumberText.Of(ResultList.MostRows, language)}."];
            if (list.Shortened > 0)
                yield return language[
                    $"“{list.Name}”: {NumberText.Of(list.Shortened, language)} ô dài hơn 32.767 ký tự đã bị cắt, tận cùng bằng “…”; nguyên văn có trong --format ndjson.",
                    $"“{list.Name}”: {NumberText.Of(list.Shortened, language)} cells were longer than 32,767 characters and end in “…”; the whole texts are in --format ndjson."];
        }
    }

    private IEnumerable<string> MarkingRemarks()
    {
        if (input!.Marks.CommentsLeftOut > 0)
            yield return language[
                $"Mỗi trang tính có nhiều nhất {NumberText.Of(WorkbookMarks.MostComments, language)} ghi chú ô; {NumberText.Of(input.Marks.CommentsLeftOut, language)} chỗ nữa chỉ tô màu và nằm trong các trang đối soát.",
                $"A sheet has {NumberText.Of(WorkbookMarks.MostComments, language)} comments at most; {NumberText.Of(input.Marks.CommentsLeftOut, language)} more places are coloured and stand in the lists only."];
    }
}
