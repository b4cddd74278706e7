using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.Comparison.HandWritten;

/// <summary>The checks of a birth as one writes them by hand for speed: two-valued, what is not exact is passed over.</summary>
internal sealed class BirthChecks(FormTexts texts)
{
    private static readonly DateOnly DeadlineFrom = new(1956, 5, 8), LongerDeadlineFrom = new(1998, 10, 25);

    private readonly CommonChecks common = new(texts);

    /// <summary>From the texts of the form.</summary>
    public FoundRules CheckTexts(EntryForm form, DateOnly asOf)
        => Check(form, FormDate.Read(form.Entry.Date), FormDate.Read(form.Child.Born), FormDate.Read(form.Mother.Born), FormDate.Read(form.Father.Born), asOf);

    /// <summary>From a form whose dates are already read.</summary>
    public FoundRules CheckDates(EntryForm form, DateOnly asOf)
        => Check(form, form.Entry.EnteredOn, form.Child.BornOn, form.Mother.BornOn, form.Father.BornOn, asOf);

    private FoundRules Check(EntryForm form, DateOnly? entered, DateOnly? born, DateOnly? motherBorn, DateOnly? fatherBorn, DateOnly asOf)
    {
        var found = new FoundRules();
        CommonChecks.NotInFuture(entered, asOf, ref found);
        CommonChecks.NotInFuture(born, asOf, ref found);
        CommonChecks.NotInFuture(motherBorn, asOf, ref found);
        CommonChecks.NotInFuture(fatherBorn, asOf, ref found);
        common.Check(form.Entry, entered, ref found);
        common.Check(form.Child, ref found);
        common.Check(form.Mother, ref found);
        common.Check(form.Father, ref found);
        if (!FormTexts.IsPresent(form.Child.Name)) found.Add("KS101");
        if (form.Child.Sex is not ("male" or "female")) found.Add("KS102");
        if (born is { } birth)
        {
            if (entered < birth) found.Add("KS104");
            if (motherBorn >= birth || fatherBorn >= birth) found.Add("KS105");
            if (motherBorn is { } mother && Ages.At(mother, birth) is (>= 9 and < 15) or (> 54 and <= 64)) found.Add("KS106");
            if (fatherBorn is { } father && father < birth && Ages.At(father, birth) is < 12 or > 90) found.Add("KS108");
            if (entered is { } entry && !KindAgrees(form.Entry.Kind, birth, entry)) found.Add("KS110");
        }
        return found;
    }

    private static bool KindAgrees(string? kind, DateOnly born, DateOnly entered)
    {
        if (kind is not ("onTime" or "late") || entered < DeadlineFrom) return true;
        bool isLate = entered.DayNumber - born.DayNumber > (entered < LongerDeadlineFrom ? 30 : 60);
        return isLate == (kind == "late");
    }
}
