using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Rules.Sets;

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

    private static readonly ConcurrentDictionary<(SetKind Kind, EntryEvent First, EntryEvent? Other), EntryLayout> Joined = new();
    private readonly EntryEvent? entryEvent;
    private readonly int entryDate, otherEntryDate;

    private EntryLayout(EntryEvent? entryEvent, LayoutFields fields, EntryList? list = null)
    {
        this.entryEvent = entryEvent;
        Fields = fields.Fields;
        Persons = fields.Persons;
        List = list;
        ByPath = Fields.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
        entryDate = SlotOf("entry.date");
        otherEntryDate = SlotOf(OtherPrefix + "entry.date");
        IsOfEvent = entryEvent is not null && !ByPath.ContainsKey(GroupSize);

        int SlotOf(string path) => ByPath.TryGetValue(path, out EntryField? field) ? field.Slot : -1;
    }

    /// <summary>The event; of a pair that of its first entry.</summary>
    /// <exception cref="InvalidOperationException">The layout is that of a person, who belongs to no event.</exception>
    public EntryEvent Event => entryEvent ?? throw new InvalidOperationException("A person belongs to no event.");

    /// <summary>Whether <see cref="Event"/> is known.</summary>
    internal bool HasEvent => entryEvent is not null;

    /// <summary>Whether it is the layout of the entries of an event, not of something made of them.</summary>
    internal bool IsOfEvent { get; private init; }

    /// <summary>The layout of the second one of a pair, whose fields stand under <c>other.</c>; null where the layout is not that of a pair.</summary>
    public EntryLayout? Other { get; private init; }

    /// <summary>The slot of the first field of <see cref="Other"/>.</summary>
    public int OtherStart => Fields.Length - (Other?.Fields.Length ?? 0);

    /// <summary>The fields, in slot order; those of a list come apart, in <see cref="List"/>.</summary>
    public ImmutableArray<EntryField> Fields { get; }

    /// <summary>The roles that are persons, such as <c>mother</c>.</summary>
    public ImmutableArray<string> Persons { get; }

    /// <summary>The list that the record holds, if it holds one.</summary>
    public EntryList? List { get; }

    /// <summary>The fields by path.</summary>
    public FrozenDictionary<string, EntryField> ByPath { get; }

    /// <summary>What it is the layout of, such as <c>birth</c> or <c>death + birth</c>.</summary>
    public override string ToString()
    {
        string own = entryEvent is { } known ? known.Name() : "person";
        return Other is not null ? $"{own} + {Other}" : ByPath.ContainsKey(GroupSize) ? $"{own} × n" : own;
    }

    /// <summary>The layout of an event.</summary>
    public static EntryLayout Of(EntryEvent entryEvent) => Layouts.Of(entryEvent);

    /// <summary>The layout of an entry of one event beside an entry of another, or of the same. It has the list of the first.</summary>
    public static EntryLayout PairOf(EntryEvent first, EntryEvent other)
        => Joined.GetOrAdd((SetKind.Pair, first, other), static key => Pair(Of(key.First), Of(key.Other!.Value)));

    /// <summary>The layout of an entry beside a person of a population database.</summary>
    public static EntryLayout PairWithPerson(EntryEvent first) => Joined.GetOrAdd((SetKind.Pair, first, null), static key => Pair(Of(key.First), Person));

    /// <summary>The layout of an entry that stands for those of its group that state the same value, with how many they are.</summary>
    public static EntryLayout GroupOf(EntryEvent first) => Joined.GetOrAdd((SetKind.Group, first, null), static key =>
        new EntryLayout(key.First, new LayoutFields().Fill(Of(key.First), "")
            .Add(GroupSize, FieldKind.Number).Add(GroupTimes, FieldKind.Number).Add(GroupPercent, FieldKind.Number).Add(GroupStretches, FieldKind.Number), Of(key.First).List));

    /// <summary>The path of how many entries a group has.</summary>
    public const string GroupSize = "group.size";

    /// <summary>The path of how many entries of a group state the value.</summary>
    public const string GroupTimes = "group.times";

    /// <summary>The path of what share of a group they are, in percent, rounded down.</summary>
    public const string GroupPercent = "group.percent";

    /// <summary>The path of in how many stretches those stand, when the group is put in order.</summary>
    public const string GroupStretches = "group.stretches";

    /// <summary>The layout of a person of a population database.</summary>
    public static EntryLayout Person => OfPersons.Person;

    /// <summary>The layout of a person in some role of some entry: the entry's own fields, the role, and the person's fields under <c>person</c>.</summary>
    public static EntryLayout PersonOfEntry => OfPersons.OfEntry;

    /// <summary>The layout of two such persons.</summary>
    public static EntryLayout PairOfPersons => OfPersons.Pair;

    /// <summary>The slot of the entry date from which an age in a slot is counted; −1 where there is none.</summary>
    internal int EntryDateOf(int slot) => slot >= OtherStart && slot < Fields.Length ? otherEntryDate : entryDate;

    /// <summary>What the paths of the second one of a pair start with.</summary>
    internal const string OtherPrefix = "other.";

    private static EntryLayout Pair(EntryLayout first, EntryLayout other)
        => new(first.entryEvent, new LayoutFields().Fill(first, "").Fill(other, OtherPrefix), first.List) { Other = other, IsOfEvent = false };

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

    // Only who asks for persons has their layouts made.
    private static class OfPersons
    {
        public static readonly EntryLayout Person = new(null, new LayoutFields().Texts("", "personalId")
            .Add("name", FieldKind.Name)
            .Add("sex", FieldKind.Code, "male", "female", "unknown")
            .Add("born", FieldKind.Date)
            .Texts("", "birthPlace", "homeTown", "ethnicity", "nationality")
            .Add("mother", FieldKind.Name).Add("father", FieldKind.Name).Add("spouse", FieldKind.Name)
            .Add("died", FieldKind.Date));

        public static readonly EntryLayout OfEntry = new(null, Start().Texts("", "role").Person("person"));

        public static readonly EntryLayout Pair = EntryLayout.Pair(OfEntry, OfEntry);
    }
}
