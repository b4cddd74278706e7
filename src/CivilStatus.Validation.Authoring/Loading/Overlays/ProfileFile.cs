using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Authoring.Loading.Overlays;

/// <summary>A profile file of an overlay: one of the base's made stricter, or one of its own.</summary>
internal sealed record ProfileFile(string Id, TightenedProfile? Tightened, AddedProfile? Added)
{
    public static ProfileFile Read(ObjectReader reader, Catalogue @base)
    {
        string id = reader.Text("id");
        ProfileFile file = @base.Profile(id) is null
            ? new ProfileFile(id, null, ReadAdded(id, reader, @base))
            : new ProfileFile(id, new TightenedProfile(id, LawFiles.Effects(reader.Optional("violated"), reader, required: false), LawFiles.Effects(reader.Optional("undecided"), reader, required: false)), null);
        reader.Done();
        return file;
    }

    private static AddedProfile ReadAdded(string id, ObjectReader reader, Catalogue @base)
    {
        string? from = reader.OptionalText("from");
        if (from is not null && @base.Profile(from) is null)
            reader.Bag.Error(Codes.DanglingReference, reader.PlaceOf("from"),
                LocalizedText.Of($"Danh mục gốc không có ngữ cảnh \"{from}\".", $"The base has no profile \"{from}\"."),
                LocalizedText.Of($"Hiện có: {Known(@base)}.", $"There are: {Known(@base)}."));
        return new AddedProfile(
            id, from, reader.Localized("title"), reader.Localized("description"),
            LawFiles.Effects(from is null ? reader.Required("violated") : reader.Optional("violated"), reader, required: from is null),
            LawFiles.Effects(reader.Optional("undecided"), reader, required: false));
    }

    private static string Known(Catalogue @base) => string.Join(", ", @base.Profiles.Select(p => p.Id));
}
