using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>CH114 and CH116: who may register what, and what may be registered again.</summary>
internal sealed class CompetenceRules(NationalTexts texts)
{
    public void Check(in HeadRead head, bool hasBorn, DateOnly? born, ref FoundVerdicts found)
    {
        if (head.Entered is not { } entered) return;
        if (head.Form.Kind == "reRegistered" && entered >= Eras.CivilStatusLaw
            && (head.HasFirstDate ? head.FirstRegistered : hasBorn ? born : null) >= Eras.CivilStatusLaw) found.Violated("CH116");
        // Nearly no entry says anything of it.
        if (head.Form.ForeignElement is "true" or "false" || head.Form.Kind == "foreignRecorded") Competence(head, entered, ref found);
    }

    private void Competence(in HeadRead head, DateOnly entered, ref FoundVerdicts found)
    {
        if (head.Form.Kind == "certificateReissued" || Level(head) is not { } level || !IsRegulated(head, entered)) return;
        bool foreign = head.Form.ForeignElement == "true" || head.Form.Kind == "foreignRecorded";
        if (IsCompetent(level, foreign, entered)) return;
        bool border = foreign && head.Form.BorderCommune == "true" && level == "commune" && entered >= Eras.Decree83 && entered < Eras.WithoutDistricts;
        bool island = level == "district" && head.HasOffice && entered < Eras.WithoutDistricts && WordSearch.Mentions(head.Form.Office, texts.DistrictsWithoutCommunes);
        found.Add("CH114", border || foreign && IsPending(level, entered) || island);
    }

    private string? Level(in HeadRead head)
    {
        if (head.Form.OfficeLevel is { } written) return written is "commune" or "district" or "province" or "mission" ? written : null;
        if (!head.HasOffice || WordSearch.LongestMention(head.Form.Office, texts.OfficeLevels) is not { } row) return null;
        return row.Cells[0].Length > 0 ? row.Cells[0] : null;
    }

    private bool IsRegulated(in HeadRead head, DateOnly entered)
        => entered >= Eras.Decree4InSouth ? entered < Eras.CivilStatusLaw2026 : entered >= Eras.Decree764 && IsInNorth(head);

    private bool IsInNorth(in HeadRead head)
    {
        string? territory = head.Form.Territory ?? (head.HasOffice ? WordSearch.LongestMention(head.Form.Office, texts.OfficeTerritories)?.Cells[0] : null);
        return territory is "tonkin" or "annamNorth" or "north";
    }

    private static bool IsCompetent(string level, bool foreign, DateOnly entered) => level == "mission" || (foreign, level) switch
    {
        (false, "commune") => true,
        (false, "district") => entered < Eras.Decree83,
        (true, "commune") => entered < Eras.Decree83 || entered >= Eras.WithoutDistricts,
        (true, "district") => entered < Eras.Decree83 || entered >= Eras.CivilStatusLaw && entered < Eras.WithoutDistricts,
        (true, "province") => entered < Eras.CivilStatusLaw,
        _ => false,
    };

    private static bool IsPending(string level, DateOnly entered)
        => level is "commune" or "district" && entered >= Eras.Decree83 && entered < Eras.Decree83Settled
            || level == "province" && entered >= Eras.CivilStatusLaw && entered < Eras.CivilCode2015;
}
