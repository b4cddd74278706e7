using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>CH104, CH105, CH112, CH113, CH115: number, signature, office and kind of the entry.</summary>
internal sealed class HeadRules(NationalTexts texts)
{
    private readonly List<TableRow> rows = [];

    public void Check(in HeadRead head, ref FoundVerdicts found)
    {
        if (!head.HasNumber || !head.HasBook || !head.HasDate) Incomplete(head, ref found);
        if (!head.HasSignatory || !head.HasTitle) Unsigned(head, ref found);
        if (head.Entered is not { } entered) return;
        if (head.HasNumber && NumberWithYear.Year(head.Form.Number) is { } year && year != entered.Year) found.Violated("CH105");
        if (head.HasOffice && !OfficeExisted(head.Form.Office!, entered)) found.Violated("CH113");
        if (head.Form.Kind == "late" && entered >= Eras.CivilStatusLaw) found.Add("CH115", entered < Eras.CivilCode2015);
    }

    private static void Incomplete(in HeadRead head, ref FoundVerdicts found)
    {
        bool beforeLaw = head.Entered < Eras.CivilStatusLaw;
        if (!head.HasDate || head.Entered is not null) found.Add("CH104", head.HasNumber && head.HasDate && !head.HasBook && beforeLaw);
    }

    private static void Unsigned(in HeadRead head, ref FoundVerdicts found)
        => found.Add("CH112", !head.HasSignatory && head.HasOfficer && head.Entered >= Eras.CivilStatusLaw || head.IsStruckOut);

    private bool OfficeExisted(string office, DateOnly entered)
    {
        rows.Clear();
        WordSearch.MentionsFromLeft(office, texts.Provinces, rows);
        if (rows.Count == 0) return true;
        var day = new DayRange(entered.DayNumber, entered.DayNumber);
        return Existence.On(day, rows, 0) == Truth.True || entered < Eras.NewProvinces && Existence.On(day, rows, 12) == Truth.True;
    }
}
