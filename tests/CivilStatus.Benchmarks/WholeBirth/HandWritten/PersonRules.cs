using System.Buffers;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>CH106, CH108, CH109, CH110, CH119: name, people, number and sex of a person.</summary>
internal sealed class PersonRules(NationalTexts texts)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public void Check(in PersonRead person, in HeadRead head, ref FoundVerdicts found)
    {
        if (person.HasName) Name(person, ref found);
        if (person.HasEthnicity && texts.EthnicGroups.Find(person.Form.Ethnicity) is null && MayBeVietnamese(person)) found.Violated("CH108");
        if (person.HasPersonalId) Number(person, head, ref found);
    }

    private void Name(in PersonRead person, ref FoundVerdicts found)
    {
        string name = person.Form.Name!;
        if (!texts.HasOnlyLetters(name) && !WordSearch.Mentions(name, texts.Organisations)
            && !TextKey.Same(name, "Trẻ chưa xác định được cha, mẹ") && !TextKey.Same(name, "Chưa xác định được cha, mẹ")) found.Violated("CH106");
        if (person.HasSex && (person.Form.Sex == "male" ? IsNameOfOther(name, "Thị", "Văn") : person.Form.Sex == "female" && IsNameOfOther(name, "Văn", "Thị")))
            found.Violated("CH119");
    }

    private static bool IsNameOfOther(string name, string others, string own) => TextWords.HasInMiddle(name, others) && !TextWords.HasInMiddle(name, own);

    // A nationality that nobody knows decides nothing.
    private bool MayBeVietnamese(in PersonRead person)
        => !person.HasNationality || texts.Countries.Find(person.Form.Nationality) is { } country && country.Cells[0] == "VN";

    private void Number(in PersonRead person, in HeadRead head, ref FoundVerdicts found)
    {
        string number = person.Form.PersonalId!;
        if (number.Length != 12 || number.AsSpan().ContainsAnyExcept(Digits))
        {
            found.Violated("CH109");
            return;
        }
        if (texts.Prefixes.Find(number.AsSpan(0, 3)) is null) found.Excepted("CH109");
        int sexAndCentury = number[3] - '0';
        bool otherSex = person.Form.Sex is "male" or "female" && sexAndCentury % 2 != (person.Form.Sex == "male" ? 0 : 1);
        bool otherYear = person.Born is { } born && (19 + sexAndCentury / 2 != born.Year / 100 || 10 * (number[4] - '0') + number[5] - '0' != born.Year % 100);
        if (otherSex || otherYear) found.Add("CH110", head.HasNote && WordSearch.Mentions(head.Form.Note, texts.Corrections));
    }
}
