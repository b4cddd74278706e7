using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Catalogues.Overlays;
using LocalDate = NodaTime.LocalDate;

namespace CivilStatus.Validation.Authoring.Loading.Overlays;

/// <summary>What the <c>catalogue.json</c> of an overlay says: it names its base and has neither languages nor conventions of its own.</summary>
internal sealed record OverlayHead(string Id, string Version, LocalizedText Publisher, LocalDate PublishedOn, CatalogueReference Extends)
{
    /// <summary>The key that makes a folder an overlay.</summary>
    public const string Key = "extends";

    public static bool IsIn(JsonValue head) => head.Kind == JsonKind.Object && head.Members.Any(m => m.Key == Key);

    public static OverlayHead Read(ObjectReader reader)
    {
        CatalogueReference extends = ReadReference(reader);
        var head = new OverlayHead(reader.Text("id"), reader.Text("version"), reader.Localized("publisher"), reader.Day("publishedOn"), extends);
        Compare(head.Version, reader.PlaceOf("version"), reader.Bag);
        reader.Done();
        return head;
    }

    private static CatalogueReference ReadReference(ObjectReader owner)
    {
        if (owner.Required(Key) is not { } value) return new CatalogueReference("", "");
        var reader = new ObjectReader(value, owner.Bag);
        var reference = new CatalogueReference(reader.Text("id"), reader.Text("version"));
        Compare(reference.Version, reader.PlaceOf("version"), owner.Bag);
        reader.Done();
        return reference;
    }

    private static void Compare(string version, SourcePlace place, DiagnosticBag bag)
    {
        // A missing one was reported when it was read.
        if (version.Length == 0 || CatalogueVersion.IsComparable(version)) return;
        bag.Error(Codes.BadValue, place,
            LocalizedText.Of($"Phiên bản \"{version}\" không so sánh được.", $"The version \"{version}\" cannot be compared."),
            LocalizedText.Of("Viết các số cách nhau bằng dấu chấm, ví dụ 2026.11.0.", "Write numbers with dots between them, such as 2026.11.0."));
    }
}
