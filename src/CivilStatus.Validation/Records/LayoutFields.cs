using System.Collections.Immutable;

namespace CivilStatus.Validation.Records;

/// <summary>Collects the fields of a layout in order.</summary>
internal sealed class LayoutFields
{
    private readonly List<EntryField> fields = [];
    private readonly List<string> persons = [];

    public ImmutableArray<EntryField> Fields => [.. fields];

    public ImmutableArray<string> Persons => [.. persons];

    public LayoutFields Add(string path, FieldKind kind, params ReadOnlySpan<string> codes)
    {
        fields.Add(new EntryField(path, kind, [.. codes], fields.Count));
        return this;
    }

    public LayoutFields Texts(string prefix, params ReadOnlySpan<string> names)
    {
        foreach (string name in names) Add(prefix + name, FieldKind.Text);
        return this;
    }

    /// <summary>The fields and persons of another layout under a prefix that ends in a dot, or is empty.</summary>
    public LayoutFields Fill(EntryLayout layout, string prefix)
    {
        foreach (EntryField field in layout.Fields) Add(prefix + field.Path, field.Kind, field.Codes.AsSpan());
        foreach (string role in layout.Persons) persons.Add(prefix + role);
        return this;
    }

    /// <summary>The fields of the register entry itself, the same for every event.</summary>
    public LayoutFields Entry() => Texts("entry.", "number", "book", "page")
        .Add("entry.date", FieldKind.Date)
        .Texts("entry.", "office", "signatory", "signatoryTitle", "officer", "note")
        .Add("entry.kind", FieldKind.Code, "first", "onTime", "late", "reRegistered", "foreignRecorded", "certificateReissued", "longDeceased", "unknown")
        .Add("entry.officeLevel", FieldKind.Code, "commune", "district", "province", "mission")
        .Add("entry.territory", FieldKind.Code, "tonkin", "annamNorth", "annamSouth", "cochinchina", "north", "south")
        .Add("entry.foreignElement", FieldKind.Flag)
        .Add("entry.borderCommune", FieldKind.Flag)
        .Add("entry.struckOut", FieldKind.Flag)
        .Add("entry.copy", FieldKind.Code, "original", "second")
        .Add("entry.pageImage", FieldKind.Code, "attached", "damaged", "absent")
        .Texts("entry.firstRegistration.", "number", "book")
        .Add("entry.firstRegistration.date", FieldKind.Date)
        .Texts("entry.firstRegistration.", "office");

    public LayoutFields Person(string role)
    {
        persons.Add(role);
        return PersonFields(role + ".");
    }

    /// <summary>The fields of a person under a prefix that ends in a dot, or is empty within a list item.</summary>
    public LayoutFields PersonFields(string prefix) => Add(prefix + "name", FieldKind.Name)
        .Add(prefix + "sex", FieldKind.Code, "male", "female", "unknown")
        .Add(prefix + "born", FieldKind.Date)
        .Texts(prefix, "bornInWords")
        .Add(prefix + "died", FieldKind.Date)
        .Texts(prefix, "birthPlace", "homeTown", "ethnicity")
        .Add(prefix + "ethnicityRedetermined", FieldKind.Flag)
        .Texts(prefix, "nationality", "otherNationality", "residence")
        .Add(prefix + "residenceKind", FieldKind.Code, "permanent", "temporary", "current", "none")
        .Texts(prefix, "personalId")
        .Add(prefix + "document.kind", FieldKind.Code,
            "identityCard", "passport", "residenceCard", "citizenCard", "soldierCard", "officerCard", "policeCard", "other")
        .Texts(prefix, "document.number")
        .Add(prefix + "document.issuedOn", FieldKind.Date)
        .Texts(prefix, "document.issuedBy");
}
