using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Loading.Overlays;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using LocalDate = NodaTime.LocalDate;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>What <c>catalogue.json</c> says.</summary>
internal sealed record CatalogueHead(
    string Id, string Version, LocalizedText Publisher, LocalDate PublishedOn, ImmutableArray<string> Languages, Conventions Conventions)
{
    public static CatalogueHead Read(ObjectReader reader)
    {
        // Only an overlay has it; asked for so that it is among the keys that a message names.
        reader.Optional(OverlayHead.Key);
        var head = new CatalogueHead(
            reader.Text("id"), reader.Text("version"), reader.Localized("publisher"), reader.Day("publishedOn"), reader.Texts("languages"),
            ReadConventions(reader));
        reader.Done();
        return head;
    }

    private static Conventions ReadConventions(ObjectReader owner)
    {
        if (owner.Required("conventions") is not { } value)
            return new Conventions(default, AgeWords.None, "", [], FrozenDictionary<string, ImmutableArray<string>>.Empty, []);
        var reader = new ObjectReader(value, owner.Bag);
        bool marchFirst = reader.Choice("leapDayBirthday", [("28 February", false), ("1 March", true)], false);
        AgeWords ages = AgeWords.None;
        if (reader.Optional("statedAge") is { } stated)
        {
            var age = new ObjectReader(stated, owner.Bag);
            ages = new AgeWords(age.Texts("words"), age.OptionalNumber("traditionalYears") ?? 0);
            age.Done();
        }
        string placeholders = reader.Text("placeholders");
        string? names = reader.OptionalText("names");
        (ImmutableArray<string> leaves, FrozenDictionary<string, ImmutableArray<string>> groups) = ReadTerritories(reader);
        var readings = ImmutableArray.CreateBuilder<Reading>();
        foreach (JsonValue item in reader.OptionalList("readings"))
        {
            var reading = new ObjectReader(item, owner.Bag);
            readings.Add(new Reading(reading.Text("field"), reading.Text("from"), reading.Text("table"), reading.Text("column")));
            reading.Done();
        }
        reader.Done();
        return new Conventions(new AgeCounting(marchFirst), ages, placeholders, leaves, groups, readings.ToImmutable()) { NameTable = names };
    }

    private static (ImmutableArray<string>, FrozenDictionary<string, ImmutableArray<string>>) ReadTerritories(ObjectReader owner)
    {
        var groups = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (owner.Required("territories") is not { } value) return ([], groups.ToFrozenDictionary());
        var reader = new ObjectReader(value, owner.Bag);
        ImmutableArray<string> leaves = reader.Texts("leaves");
        if (reader.Optional("groups") is { } named)
        {
            var group = new ObjectReader(named, owner.Bag);
            foreach ((string name, _) in named.Members) groups[name] = group.Texts(name);
        }
        reader.Done();
        return (leaves, groups.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
