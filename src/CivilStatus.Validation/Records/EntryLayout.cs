using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CivilStatus.Validation.Records;

/// <summary>
/// The fields of the canonical record of one event, each with a fixed slot.
/// Immutable; one shared instance for each event.
/// </summary>
public sealed class EntryLayout
{
    private static readonly PerEvent<EntryLayout> Layouts = new(entryEvent => entryEvent switch
    {
        EntryEvent.Birth => new(entryEvent, Birth()),
        EntryEvent.Marriage => new(entryEvent, Marriage()),
        EntryEvent.Death => new(entryEvent, Death()),
        EntryEvent.Recognition => new(entryEvent, Recognition()),
        EntryEvent.Adoption => new(entryEvent, Start().Person("child").Person("declarant").Texts("declarant.", "relation"),
            new EntryList("adopters", true, new LayoutFields().PersonFields("")
                .Add("relation", FieldKind.Code, "stepParent", "auntUncle", "other").Fields)),
        EntryEvent.Guardianship => new(entryEvent, Start().Person("guardian").Add("guardian.kind", FieldKind.Code, "person", "legalPerson")
            .Person("ward").Person("declarant").Texts("declarant.", "relation")),
        EntryEvent.Change => new(entryEvent, Change(),
            new EntryList("changes", false, new LayoutFields()
                .Add("kind", FieldKind.Code, "change", "correction", "supplement", "ethnicity", "sex")
                .Texts("", "field", "from", "to").Fields)),
        _ => new(entryEvent, Start().Person("subject").Texts("", "purpose", "status")
            .Person("declarant").Texts("declarant.", "relation")),
    });

    private EntryLayout(EntryEvent entryEvent, LayoutFields fields, EntryList? list = null)
    {
        Event = entryEvent;
        Fields = fields.Fields;
        Persons = fields.Persons;
        List = list;
        ByPath = Fields.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>The event.</summary>
    public EntryEvent Event { get; }

    /// <summary>The fields, in slot order; those of a list come apart, in <see cref="List"/>.</summary>
    public ImmutableArray<EntryField> Fields { get; }

    /// <summary>The roles that are persons, such as <c>mother</c>.</summary>
    public ImmutableArray<string> Persons { get; }

    /// <summary>The list that the record holds, if it holds one.</summary>
    public EntryList? List { get; }

    /// <summary>The fields by path.</summary>
    public FrozenDictionary<string, EntryField> ByPath { get; }

    /// <summary>The layout of an event.</summary>
    public static EntryLayout Of(EntryEvent entryEvent) => Layouts.Of(entryEvent);

    private static LayoutFields Start() => new LayoutFields().Add("id", FieldKind.Text).Entry();

    private static LayoutFields Birth() => Start().Person("child").Person("mother").Person("father")
        .Texts("", "birthPlace")
        .Add("multipleBirth", FieldKind.Number)
        .Add("newbornDied", FieldKind.Flag)
        .Add("parentage", FieldKind.Code, "both", "noMother", "noFather", "neither", "foundling")
        .Add("parentsAre", FieldKind.Code, "biological", "adoptive", "intended")
        .Person("declarant").Texts("declarant.", "relation");

    private static LayoutFields Marriage() => Start().Person("husband").Person("wife")
        .Add("marriageDate", FieldKind.Date)
        .Texts("", "ended.how")
        .Add("ended.on", FieldKind.Date)
        .Add("regrouped", FieldKind.Flag)
        .Person("declarant").Texts("declarant.", "relation");

    private static LayoutFields Death() => Start().Person("deceased")
        .Add("deathDate", FieldKind.Date)
        .Texts("", "deathDateInWords", "deathTime", "deathPlace", "deathCause")
        .Add("declaredByCourt", FieldKind.Flag)
        .Add("unidentified", FieldKind.Flag)
        .Texts("deathNotice.", "kind", "number")
        .Add("deathNotice.date", FieldKind.Date)
        .Texts("deathNotice.", "issuer")
        .Person("declarant").Texts("declarant.", "relation");

    private static LayoutFields Recognition() => Start().Person("parent").Person("child")
        .Add("recognition", FieldKind.Code, "fatherOfChild", "motherOfChild", "childOfFather", "childOfMother")
        .Add("byCourt", FieldKind.Flag)
        .Person("declarant").Texts("declarant.", "relation");

    private static LayoutFields Change() => Start().Person("subject")
        .Texts("target.", "number", "book")
        .Add("target.date", FieldKind.Date)
        .Texts("target.", "office", "event")
        .Person("declarant").Texts("declarant.", "relation");
}
