using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Logic;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>KS101–KS104, KS110, KS111, KS116–KS118: the child, the day and who declared it.</summary>
internal sealed class ChildRules(NationalTexts texts)
{
    public void Check(EntryForm form, in HeadRead head, in PersonRead child, bool hasBirthPlace, bool hasDeclarant, ref FoundVerdicts found)
    {
        bool foundling = form.Parentage == "foundling", died = form.NewbornDied == "true";
        if (!child.HasName) found.Add("KS101", died || foundling);
        if (form.Child.Sex is not ("male" or "female") && (!child.HasSex || form.Child.Sex == "unknown")) Sex(form.Child.Sex, head, ref found);
        if (!child.HasBorn) found.Add("KS103", foundling);
        if (child.HasWords && child.Born is { } inDigits && !WordsAgree(form.Child.BornInWords!, inDigits)) found.Violated("KS111");
        if (head.Entered is not { } entered) return;
        if (child.Born is { } born)
        {
            if (entered < born) found.Violated("KS104");
            if (!foundling && entered >= Eras.Decree83 && entered < Eras.CivilStatusLaw && !KindAgrees(form.Entry.Kind, born, entered)) found.Violated("KS110");
        }
        if (entered >= Eras.CivilStatusLaw)
        {
            if (!hasBirthPlace) found.Add("KS116", foundling || head.IsStruckOut);
            if (!hasDeclarant) found.Add("KS117", died || head.IsStruckOut);
        }
        if (entered >= Eras.CivilCode2015 && child.HasName && child.HasNationality && !texts.HasOnlyLetters(form.Child.Name!)
            && texts.VietnameseNationality.Find(form.Child.Nationality) is not null && !texts.IsDamaged(form.Child.Name!)) found.Add("KS118", head.IsFromEarlierPaper);
    }

    private static void Sex(string? sex, in HeadRead head, ref FoundVerdicts found)
    {
        if (sex == "unknown" && head.Entered is null) return;
        found.Add("KS102", sex == "unknown" && head.Entered < Eras.CivilStatusLaw);
    }

    private static bool KindAgrees(string? kind, DateOnly born, DateOnly entered)
    {
        int days = entered.DayNumber - born.DayNumber;
        return kind switch
        {
            "onTime" => days <= 60,
            "late" => days > (entered < Eras.Decree158 ? 30 : 60) || born < Eras.Decree158 && days > 30,
            _ => true,
        };
    }

    private bool WordsAgree(string words, DateOnly day)
    {
        var written = new PartialDate
        {
            Text = "",
            Days = new DayRange(day.DayNumber, day.DayNumber),
            Precision = DatePrecision.Day,
            IsReal = true,
            StatedDay = (byte)day.Day,
            StatedMonth = (byte)day.Month,
            StatedYear = (short)day.Year,
        };
        return DateWords.WordsAgree(words, written, texts.NumberWords) != Truth.False;
    }
}
