using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Authoring.Examples;

/// <summary>Reads the entries of an example of a rule over sets, and joins them as the rule is asked of them.</summary>
internal static class SetExampleReader
{
    public static Entry? Read(ObjectReader reader, Rule rule) => rule.Set!.Kind switch
    {
        SetKind.Group => Group(reader),
        SetKind.Persons => Persons(reader),
        _ when rule.Set.WithPersons => EntryAndPerson(reader),
        _ => Pair(reader),
    };

    private static Entry? Pair(ObjectReader reader)
        => Two(reader, "entries") is var (first, other) ? JoinedEntry.Of(first, other) : null;

    private static Entry? Persons(ObjectReader reader)
    {
        ImmutableArray<string> roles = reader.Texts("roles");
        if (Two(reader, "entries") is not var (first, other)) return null;
        if (roles.Length == 2 && PersonOfEntry.RolesOf(first).Contains(roles[0]) && PersonOfEntry.RolesOf(other).Contains(roles[1]))
            return JoinedEntry.Of(PersonOfEntry.Of(first, roles[0]), PersonOfEntry.Of(other, roles[1]));
        reader.Bag.Error(Codes.ExampleRecord, reader.PlaceOf("roles"),
            LocalizedText.Of("\"roles\" phải nêu một vai của mỗi trường hợp.", "\"roles\" must name one role of each entry."),
            LocalizedText.Of($"Được phép: {string.Join(", ", PersonOfEntry.RolesOf(first))}; {string.Join(", ", PersonOfEntry.RolesOf(other))}.",
                $"Allowed: {string.Join(", ", PersonOfEntry.RolesOf(first))}; {string.Join(", ", PersonOfEntry.RolesOf(other))}."));
        return null;
    }

    private static Entry? EntryAndPerson(ObjectReader reader)
    {
        Entry? entry = ExampleReader.ReadEntry(reader.Required("entry"), reader.Bag);
        JsonValue? value = reader.Required("person");
        if (entry is null || value is null) return null;
        if (PersonJsonReader.TryRead(value.Json.Span, out Entry? person, out EntryJsonError? error)) return JoinedEntry.Of(entry, person);
        reader.Bag.Error(Codes.ExampleRecord, value.Place with { Path = value.Place.Path + error.Path.TrimStart('$') }, error.Message,
            LocalizedText.Of("Viết person như một người của cơ sở dữ liệu dân cư.", "Write person as one of a population database."));
        return null;
    }

    // A group of many entries is told by one of them and the counts.
    private static Entry? Group(ObjectReader reader)
    {
        Entry? entry = ExampleReader.ReadEntry(reader.Required("entry"), reader.Bag);
        int size = reader.OptionalNumber("size") ?? 1, least = reader.OptionalNumber("times") ?? 1;
        int most = reader.OptionalNumber("timesAtMost") ?? least, stretches = reader.OptionalNumber("stretches") ?? 1;
        return entry is null ? null : GroupEntry.Of(entry, size, least, most, stretches);
    }

    private static (Entry First, Entry Other)? Two(ObjectReader reader, string key)
    {
        JsonValue[] items = [.. reader.List(key)];
        if (items.Length == 2)
        {
            Entry? first = ExampleReader.ReadEntry(items[0], reader.Bag), other = ExampleReader.ReadEntry(items[1], reader.Bag);
            return first is null || other is null ? null : (first, other);
        }
        reader.Bag.Error(Codes.ExampleRecord, reader.PlaceOf(key),
            LocalizedText.Of($"\"{key}\" phải có đúng hai trường hợp.", $"\"{key}\" must hold exactly two entries."),
            LocalizedText.Of("Ghi trường hợp thứ nhất, rồi trường hợp kia.", "Write the first entry, then the other."));
        return null;
    }
}
