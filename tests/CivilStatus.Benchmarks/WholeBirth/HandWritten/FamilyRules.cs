using CivilStatus.Benchmarks.Forms;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>CH111, KS112–KS114: numbers, surnames, peoples and presence of the family.</summary>
internal sealed class FamilyRules(NationalTexts texts)
{
    private static readonly string[] UndeterminedPhrases =
    [
        "Trẻ chưa xác định được cha, mẹ", "Chưa xác định được cha, mẹ", "Chưa xác định được cha mẹ", "Chưa xác định được mẹ", "Chưa xác định được cha",
    ];

    private readonly int groupColumn = texts.EthnicGroups.ColumnIndex("code1979");

    public void Check(EntryForm form, in PersonRead child, in PersonRead mother, in PersonRead father, ref FoundVerdicts found)
    {
        if (SharesNumber(child, mother) || SharesNumber(child, father) || SharesNumber(mother, father)) found.Violated("CH111");
        bool byBirth = form.Parentage is not ("neither" or "foundling") && form.ParentsAre != "adoptive";
        if (byBirth && child.HasName && mother.HasName && father.HasName && !SharesSurname(child, mother, father)
            && form.Entry.ForeignElement is null or "false" && IsRareSurname(child, mother, father)) found.Violated("KS112");
        if (byBirth && child.HasEthnicity && mother.HasEthnicity && father.HasEthnicity && IsOfOtherPeople(child, mother, father)) found.Violated("KS113");
        if (form.Parentage is { } parentage) Parentage(parentage, form, mother, father, ref found);
    }

    private static bool SharesNumber(in PersonRead one, in PersonRead other)
        => one.HasPersonalId && other.HasPersonalId && TextKey.Same(one.Form.PersonalId, other.Form.PersonalId);

    private static bool SharesSurname(in PersonRead child, in PersonRead mother, in PersonRead father)
    {
        ReadOnlySpan<char> surname = TextWords.First(child.Form.Name);
        return TextKey.Same(surname, TextWords.First(father.Form.Name)) || TextKey.Same(surname, TextWords.First(mother.Form.Name));
    }

    // Found only where nothing would explain it.
    private bool IsRareSurname(in PersonRead child, in PersonRead mother, in PersonRead father)
        => child.HasEthnicity && NamesBySurname(child) && NamesBySurname(mother) && NamesBySurname(father)
            && IsVietnamese(child) && IsVietnamese(mother) && IsVietnamese(father)
            && !WordSearch.Mentions(father.Form.Name, texts.UndeterminedParents) && !WordSearch.Mentions(mother.Form.Name, texts.UndeterminedParents)
            && !texts.IsDamaged(child.Form.Name!) && !texts.IsDamaged(father.Form.Name!) && !texts.IsDamaged(mother.Form.Name!)
            && !SameForm(child, father) && !SameForm(child, mother);

    private bool NamesBySurname(in PersonRead person) => !person.HasEthnicity || texts.SurnameFirstPeoples.Find(person.Form.Ethnicity) is not null;

    private bool IsVietnamese(in PersonRead person) => !person.HasNationality || texts.VietnameseNationality.Find(person.Form.Nationality) is not null;

    private bool SameForm(in PersonRead child, in PersonRead parent)
        => texts.SurnameForms.Find(TextWords.First(child.Form.Name)) is { } row && ReferenceEquals(row, texts.SurnameForms.Find(TextWords.First(parent.Form.Name)));

    private bool IsOfOtherPeople(in PersonRead child, in PersonRead mother, in PersonRead father)
    {
        if (child.Form.Ethnicity == mother.Form.Ethnicity || child.Form.Ethnicity == father.Form.Ethnicity) return false;
        return Group(child) is { } own && Group(mother) is { } mothers && Group(father) is { } fathers && own != mothers && own != fathers
            && !IsRedetermined(child) && !IsRedetermined(mother) && !IsRedetermined(father) && IsVietnamese(mother) && IsVietnamese(father);
    }

    private string? Group(in PersonRead person)
        => texts.EthnicGroups.Find(person.Form.Ethnicity) is TableRow row && row.Cells[groupColumn] is { Length: > 0 } code ? code : null;

    private static bool IsRedetermined(in PersonRead person) => person.Form.EthnicityRedetermined is not (null or "false");

    private static void Parentage(string parentage, EntryForm form, in PersonRead mother, in PersonRead father, ref FoundVerdicts found)
    {
        bool agrees = parentage switch
        {
            "both" => mother.HasName && father.HasName,
            "noMother" => !mother.HasName && father.HasName,
            "noFather" => mother.HasName && !father.HasName,
            "neither" or "foundling" => !mother.HasName && !father.HasName,
            _ => true,
        };
        if (agrees) return;
        bool phrased = parentage switch
        {
            "noMother" => IsPhrase(mother) && father.HasName,
            "noFather" => IsPhrase(father) && mother.HasName,
            "neither" or "foundling" => IsPhrase(mother) && IsPhrase(father),
            _ => false,
        };
        found.Add("KS114", phrased || form.ParentsAre == "adoptive");
    }

    private static bool IsPhrase(in PersonRead parent)
    {
        if (!parent.HasName) return true;
        foreach (string phrase in UndeterminedPhrases)
            if (TextKey.Same(phrase, parent.Form.Name)) return true;
        return false;
    }
}
