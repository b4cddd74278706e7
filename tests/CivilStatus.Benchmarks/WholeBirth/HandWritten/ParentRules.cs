using CivilStatus.Benchmarks.Comparison.HandWritten;
using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>KS105–KS108: the ages of the parents.</summary>
internal static class ParentRules
{
    public static void Check(EntryForm form, DateOnly? born, DateOnly? mother, DateOnly? father, ref FoundVerdicts found)
    {
        if (born is not { } birth) return;
        bool adoptive = form.ParentsAre == "adoptive", intended = form.ParentsAre == "intended" && birth >= Eras.FamilyLaw2014;
        if (mother is { } motherBorn)
        {
            if (motherBorn >= birth) found.Add("KS105", adoptive);
            else Mother(Ages.At(motherBorn, birth), adoptive || intended, ref found);
        }
        if (father is not { } fatherBorn) return;
        if (fatherBorn >= birth) found.Add("KS105", adoptive);
        else if (Ages.At(fatherBorn, birth) is < 12 or > 90) found.Add("KS108", adoptive);
    }

    private static void Mother(int age, bool excepted, ref FoundVerdicts found)
    {
        if (age is < 9 or > 64) found.Add("KS107", excepted);
        else if (age is < 15 or > 54) found.Add("KS106", excepted || age <= 14);
    }
}
