using System.Globalization;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Values of a parameter that contradict one another or hold in no known territory.</summary>
internal static class ParameterLint
{
    public static void Parameter(LegalParameter parameter, Catalogue catalogue, DiagnosticBag bag)
    {
        string file = $"parameters/{parameter.Id}.json";
        for (int i = 0; i < parameter.Values.Length; i++)
        {
            LegalValue value = parameter.Values[i];
            string path = string.Create(CultureInfo.InvariantCulture, $"$.values[{i}]");
            foreach (string territory in value.Territory)
                if (!catalogue.Conventions.Territories.Contains(territory))
                    bag.Error(Codes.DanglingReference, new SourcePlace(file, 0, path + ".territory"),
                        LocalizedText.Of($"Không có vùng \"{territory}\".", $"There is no territory \"{territory}\"."),
                        LocalizedText.Of($"Được phép: {string.Join(", ", catalogue.Conventions.Territories)}.", $"Allowed: {string.Join(", ", catalogue.Conventions.Territories)}."));
            ReferenceLint.Instrument(value.Ground, catalogue, bag, file, path + ".ground");
            Period claimed = value.Ground.Period == Period.Always ? value.Period : value.Ground.Period;
            GroundLint.InForce(value.Ground, claimed, catalogue, new SourcePlace(file, 0, path + ".ground"), bag);
            for (int j = i + 1; j < parameter.Values.Length; j++)
                Overlap(value, parameter.Values[j], file, path, string.Create(CultureInfo.InvariantCulture, $"$.values[{j}]"), bag);
        }
    }

    private static void Overlap(LegalValue value, LegalValue other, string file, string path, string otherPath, DiagnosticBag bag)
    {
        bool sameTime = value.Period.From < other.Period.To && other.Period.From < value.Period.To;
        bool samePlace = value.Territory.IsEmpty || other.Territory.IsEmpty || value.Territory.Any(other.Territory.Contains);
        if (!sameTime || !samePlace) return;
        string day = DayRange.Iso(Math.Max(value.Period.From, other.Period.From));
        bag.Error(Codes.OverlappingValues, new SourcePlace(file, 0, path),
            LocalizedText.Of($"Giá trị này và {otherPath} cùng áp dụng từ ngày {day} ở cùng một vùng.", $"This value and {otherPath} hold from {day} in the same territory."),
            LocalizedText.Of("Sửa from, to hoặc territory để mỗi ngày chỉ có một giá trị.", "Put right from, to or territory so that each day has one value."));
    }
}
