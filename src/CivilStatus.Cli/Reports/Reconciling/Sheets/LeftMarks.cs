using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>Marks the cells of the officer's own workbook: what makes a pair differ, who was not found, what could not be read.</summary>
internal sealed class LeftMarks(WorkbookMarks marks, LeftCells cells, RuleCatalogue catalogue, Language language)
{
    /// <summary>In whose colour a class stands; null for what needs no look, and for what has no cell.</summary>
    public static MarkEffect? EffectOf(ReconciledClass @class) => @class switch
    {
        ReconciledClass.Differs => MarkEffect.Review,
        ReconciledClass.DiffersBySpelling or ReconciledClass.OnlyLeft => MarkEffect.Note,
        _ => null,
    };

    public void Add(ReconciledPair pair)
    {
        if (pair.Left is not { } left) return;
        if (pair.Class == ReconciledClass.OnlyLeft) Add(left, left.Role + ".name", MarkEffect.Note, $"[{ReconcileWords.Of(pair.Class, language)}] {ReconcileWords.Meaning(pair.Class, language)}");
        else if (pair.Right is { } right && DifferingList.Lists(pair.Class))
            foreach (FieldComparison field in pair.Fields.Where(f => f.Decides))
                if (EffectOf(field) is { } effect) Add(left, field.LeftPath, effect, Comment(field, right));
    }

    public void Add(UnreadableRecord record)
    {
        if (record.Side == ReconciliationSide.Left && cells.PlaceOf(record.Source) is { } row)
            marks.MarkCell(row.FirstCell, MarkEffect.Unreadable, $"[{ReportTerms.Unreadable(language)}] {record.Message.In(language.Code)}");
    }

    /// <summary>Puts a filter on the header of every sheet of entries.</summary>
    public void AddHeaders(string file)
    {
        // The store knows rows alone; which row is the header is told by reading.
        using EntrySource source = EntrySource.Open(file);
        foreach (ReadRecord record in source.Read())
            if (RowPlace.Of(record, file) is { } place) marks.AddHeader(place);
    }

    private void Add(ReconciledLeft left, string path, MarkEffect effect, string comment)
    {
        if (cells.Of(left, path) is { } cell) marks.MarkCell(cell, effect, comment);
    }

    // Letter case and the like are listed, and leave the cell as it is.
    private static MarkEffect? EffectOf(FieldComparison field) => field.Difference switch
    {
        DifferenceKind.Contradicting => MarkEffect.Review,
        DifferenceKind.WrittenOtherwise when field.Names is { Grade: not NameGrade.Same } => MarkEffect.Note,
        _ => null,
    };

    private string Comment(FieldComparison field, ReconciledRight right)
    {
        string other = ReconcileWords.Value(field.LeftPath, field.Right, catalogue, language), why = ReconcileWords.Explain(field, language);
        return language[
            $"[{ReconcileWords.Of(field.Difference, language)}] {ReconcileWords.Field(field.Field, language)}: dữ liệu dân cư ghi “{other}” ({right.Source}). {why}",
            $"[{ReconcileWords.Of(field.Difference, language)}] {ReconcileWords.Field(field.Field, language)}: the population database has “{other}” ({right.Source}). {why}"];
    }
}
