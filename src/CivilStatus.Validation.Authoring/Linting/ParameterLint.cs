using System.Globalization;
using CivilStatus.Validation.Authoring.Analysis.Coverage;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Values of a parameter that hold in no known territory, rest on no known instrument, or leave days without a value or with two.</summary>
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
        }
        EraCoverage.Check(parameter, catalogue, bag);
    }
}
