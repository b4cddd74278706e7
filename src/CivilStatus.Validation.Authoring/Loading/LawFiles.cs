using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>Reads the files of instruments, parameters, tables, profiles and labels.</summary>
internal static class LawFiles
{
    public static Instrument Instrument(ObjectReader reader)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        string id = reader.Text("id"), number = reader.Text("number");
        LocalizedText title = reader.Localized("title");
        NodaTime.LocalDate? promulgated = reader.OptionalDay("promulgated");
        foreach (JsonValue item in reader.List("inForce"))
        {
            var period = new ObjectReader(item, reader.Bag);
            periods.Add(period.Period());
            period.Done();
        }
        var instrument = new Instrument(
            id, number, title, promulgated, periods.ToImmutable(), reader.OptionalTexts("territory"), reader.Text("source"),
            reader.Choice("verification", Words.Verifications, Verification.Unverified), reader.Day("lastCheckedOn"), reader.OptionalLocalized("remark"),
            reader.OptionalTexts("replaces"), reader.OptionalTexts("amends"));
        reader.Done();
        return instrument;
    }

    public static LegalParameter Parameter(ObjectReader reader)
    {
        string id = reader.Text("id");
        LocalizedText title = reader.Localized("title");
        ParameterUnit unit = reader.Choice("unit", Words.Units, ParameterUnit.CompletedYears);
        var values = ImmutableArray.CreateBuilder<LegalValue>();
        foreach (JsonValue item in reader.List("values"))
        {
            var value = new ObjectReader(item, reader.Bag);
            Period period = value.Period();
            values.Add(new LegalValue(
                period, value.OptionalTexts("territory"), Value(value.Required("value"), unit, value), GroundReader.Read(value.Required("ground"), value)));
            value.Done();
        }
        reader.Done();
        return new LegalParameter(id, title, unit, values.ToImmutable());
    }

    // Null, which declares that the law fixes no value, stands for every unit.
    private static ParameterValue? Value(JsonValue? value, ParameterUnit unit, ObjectReader owner)
    {
        if (value is null or { Kind: JsonKind.Null }) return null;
        switch (unit)
        {
            case ParameterUnit.Codes: return owner.OfTexts(value, atLeastOne: true) is { IsEmpty: false } codes ? new CodesValue(codes) : null;
            case ParameterUnit.Truth: return owner.OfTruth(value) is { } truth ? new TruthValue(truth) : null;
            default: return owner.OfNumber(value) is { } number ? new NumberValue(number) : null;
        }
    }

    public static Table Table(ObjectReader reader)
    {
        string id = reader.Text("id");
        LocalizedText title = reader.Localized("title");
        ImmutableArray<string> columns = reader.OptionalTexts("columns");
        foreach (string column in columns.Where(c => c is "key" or "aliases" or "from" or "to"))
            reader.Bag.Error(Codes.BadValue, reader.PlaceOf("columns"),
                LocalizedText.Of($"Cột không được tên là \"{column}\".", $"No column may be named \"{column}\"."),
                LocalizedText.Of("key, aliases, from, to có sẵn ở mọi hàng; đặt tên khác.", "Every row has key, aliases, from and to already; choose another name."));
        reader.Text("source");
        reader.Choice("verification", Words.Verifications, Verification.Unverified);
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (JsonValue item in reader.List("rows"))
        {
            var row = new ObjectReader(item, reader.Bag);
            rows.Add(new TableRow(row.Text("key"), row.OptionalTexts("aliases"), [.. columns.Select(c => row.OptionalText(c) ?? "")]) { Period = row.Period() });
            row.Done();
        }
        reader.Done();
        return new Table(id, title, columns, rows.ToImmutable());
    }

    public static Profile Profile(ObjectReader reader)
    {
        var profile = new Profile(
            reader.Text("id"), reader.Localized("title"), reader.Localized("description"),
            Effects(reader.Required("violated"), reader, required: true), Effects(reader.Optional("undecided"), reader, required: false));
        reader.Done();
        return profile;
    }

    public static Labels Labels(ObjectReader reader)
    {
        var labels = new Labels(
            Map(reader.Required("roles"), reader), Map(reader.Required("fields"), reader), Maps(reader.Required("codes"), reader), reader.Localized("fieldOfRole"));
        reader.Done();
        return labels;
    }

    public static FrozenDictionary<string, LocalizedText> Map(JsonValue? value, ObjectReader owner)
    {
        if (value is null) return FrozenDictionary<string, LocalizedText>.Empty;
        var reader = new ObjectReader(value, owner.Bag);
        return value.Members.ToFrozenDictionary(m => m.Key, m => reader.Localized(m.Key), StringComparer.Ordinal);
    }

    public static FrozenDictionary<string, FrozenDictionary<string, LocalizedText>> Maps(JsonValue? value, ObjectReader owner)
    {
        if (value is null) return FrozenDictionary<string, FrozenDictionary<string, LocalizedText>>.Empty;
        _ = new ObjectReader(value, owner.Bag);
        return value.Members.ToFrozenDictionary(m => m.Key, m => Map(m.Value, owner), StringComparer.Ordinal);
    }

    public static FrozenDictionary<RuleKind, Effect> Effects(JsonValue? value, ObjectReader owner, bool required)
    {
        var effects = new Dictionary<RuleKind, Effect>();
        if (value is null) return effects.ToFrozenDictionary();
        var reader = new ObjectReader(value, owner.Bag);
        foreach ((string word, RuleKind kind) in Words.Kinds)
        {
            if (required) effects[kind] = reader.Choice(word, Words.Effects, Effect.None);
            else if (reader.OptionalChoice(word, Words.Effects) is { } effect) effects[kind] = effect;
        }
        reader.Done();
        return effects.ToFrozenDictionary();
    }
}
