using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.Comparison.HandWritten;

/// <summary>The checks of a marriage as one writes them by hand for speed: two-valued, what is not exact is passed over.</summary>
internal sealed class MarriageChecks(FormTexts texts)
{
    private static readonly DateOnly AgesFrom = new(1960, 1, 13), OppositeSexFrom = new(2001, 1, 1), HigherAgesFrom = new(2015, 1, 1);

    private readonly CommonChecks common = new(texts);

    /// <summary>From the texts of the form.</summary>
    public FoundRules CheckTexts(EntryForm form, DateOnly asOf)
        => Check(form, FormDate.Read(form.Entry.Date), FormDate.Read(form.MarriageDate), FormDate.Read(form.Husband.Born), FormDate.Read(form.Wife.Born), asOf);

    /// <summary>From a form whose dates are already read.</summary>
    public FoundRules CheckDates(EntryForm form, DateOnly asOf)
        => Check(form, form.Entry.EnteredOn, form.MarriedOn, form.Husband.BornOn, form.Wife.BornOn, asOf);

    private FoundRules Check(EntryForm form, DateOnly? entered, DateOnly? married, DateOnly? husbandBorn, DateOnly? wifeBorn, DateOnly asOf)
    {
        var found = new FoundRules();
        CommonChecks.NotInFuture(entered, asOf, ref found);
        CommonChecks.NotInFuture(married, asOf, ref found);
        CommonChecks.NotInFuture(husbandBorn, asOf, ref found);
        CommonChecks.NotInFuture(wifeBorn, asOf, ref found);
        common.Check(form.Entry, entered, ref found);
        common.Check(form.Husband, ref found);
        common.Check(form.Wife, ref found);
        if (married is { } day) CheckOn(day, form, husbandBorn, wifeBorn, ref found);
        if (married > entered) found.Add("KH107");
        if (husbandBorn >= married || husbandBorn >= entered || wifeBorn >= married || wifeBorn >= entered) found.Add("KH109");
        if (husbandBorn is { } husband && wifeBorn is { } wife && (husband < wife ? Ages.At(husband, wife) : Ages.At(wife, husband)) >= 50) found.Add("KH110");
        return found;
    }

    private static void CheckOn(DateOnly married, EntryForm form, DateOnly? husbandBorn, DateOnly? wifeBorn, ref FoundRules found)
    {
        if (married >= OppositeSexFrom && (form.Husband.Sex == "female" || form.Wife.Sex == "male")) found.Add("KH106");
        if (married < AgesFrom) return;
        bool higher = married >= HigherAgesFrom;
        if (husbandBorn is { } husband && Ages.At(husband, married) < (higher ? 20 : 19)) found.Add("KH103");
        if (wifeBorn is { } wife && Ages.At(wife, married) < (higher ? 18 : 17)) found.Add("KH104");
    }
}
