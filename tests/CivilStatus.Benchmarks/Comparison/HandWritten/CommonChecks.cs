using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.Comparison.HandWritten;

/// <summary>The checks that births and marriages share.</summary>
internal sealed class CommonChecks(FormTexts texts)
{
    public void Check(HeadForm head, DateOnly? entered, ref FoundRules found)
    {
        if (!FormTexts.IsPresent(head.Number) || !FormTexts.IsPresent(head.Book) || !FormTexts.IsPresent(head.Date)) found.Add("CH104");
        if (entered is { } day && FormTexts.IsPresent(head.Number) && FormTexts.YearOfNumber(head.Number!) is { } year && year != day.Year) found.Add("CH105");
        if (!FormTexts.IsPresent(head.Signatory) || !FormTexts.IsPresent(head.SignatoryTitle)) found.Add("CH112");
    }

    public void Check(PersonForm person, ref FoundRules found)
    {
        if (FormTexts.IsPresent(person.Name))
        {
            if (!texts.HasOnlyLetters(person.Name!)) found.Add("CH106");
            if (texts.IsDamaged(person.Name!)) found.Add("CH107");
        }
        if (FormTexts.IsPresent(person.PersonalId) && !texts.IsPersonalId(person.PersonalId!)) found.Add("CH109");
    }

    public static void NotInFuture(DateOnly? day, DateOnly asOf, ref FoundRules found)
    {
        if (day > asOf) found.Add("CH103");
    }
}
