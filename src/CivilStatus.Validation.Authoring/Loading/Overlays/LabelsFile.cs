using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Authoring.Loading.Overlays;

/// <summary>The <c>labels.json</c> of an overlay, each part of which may be left out.</summary>
internal static class LabelsFile
{
    public static AddedLabels Read(ObjectReader reader)
    {
        var labels = new AddedLabels(
            LawFiles.Map(reader.Optional("roles"), reader), LawFiles.Map(reader.Optional("fields"), reader), LawFiles.Maps(reader.Optional("codes"), reader));
        reader.Done();
        return labels;
    }
}
