using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Conditions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Source;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>Reads a rule file: its words, its conditions and its examples.</summary>
internal sealed class RuleReader(ObjectReader reader, ConditionParser parser, ImmutableArray<LegalParameter> law, ImmutableArray<Table> tables)
{
    private readonly DiagnosticBag bag = reader.Bag;

    public RuleFile Read()
    {
        string id = reader.Text("id"), name = reader.Text("name");
        ImmutableArray<EntryEvent> events = Events();
        SetShape? set = SetShapeReader.Read(reader);
        ForEach? forEach = ReadForEach();
        ImmutableArray<KeyValuePair<string, string>> parameters = Parameters();
        var scope = new ConditionScope([.. set?.LayoutsOf(events) ?? events.Select(EntryLayout.Of)], forEach?.Variable, ConditionScope.ParametersOf(parameters, law), tables);
        var rule = new Rule
        {
            Id = id,
            Name = name,
            Events = events,
            Set = set,
            Question = reader.OptionalChoice("question", Words.Effects) ?? Effect.None,
            Kind = reader.Choice("kind", Words.Kinds, RuleKind.Informative),
            Status = reader.OptionalChoice("status", Words.Statuses) ?? RuleStatus.InForce,
            Title = reader.Localized("title"),
            Message = reader.Localized("message"),
            LawDate = FieldPath("lawDate", scope),
            InForce = Periods(),
            Parameters = parameters,
            Assume = Assumptions(scope),
            ForEach = forEach,
            AppliesWhen = Condition(reader.Optional("appliesWhen"), scope),
            Require = Condition(reader.Required("require"), scope) ?? Unreadable,
            Show = Shown(scope),
            Fields = Fields(scope),
            Grounds = [.. reader.List("grounds").Select(g => GroundReader.Read(g, reader))],
            Exceptions = [.. reader.OptionalList("exceptions").Select(e => Exception(e, scope))],
            AtMost = [.. reader.OptionalList("atMost").Select(Cap)],
            Rationale = reader.Localized("rationale"),
        };
        ImmutableArray<Example> examples = [.. reader.List("examples").Select(e => ExampleReader.Read(e, rule, reader))];
        reader.Done();
        return new RuleFile(reader.Place.File, rule, examples, scope);
    }

    private static Condition Unreadable { get; } = new("", new ConstantNode(true));

    private ImmutableArray<EntryEvent> Events()
    {
        JsonValue? value = reader.Required("event");
        if (value is { Kind: JsonKind.Text, Text: "*" }) return [.. EntryEvents.All.Select(e => e.Event)];
        JsonValue?[] items = value is { Kind: JsonKind.List } ? [.. value.Items] : [value];
        return [.. items.Select(i => reader.OfChoice(i, Words.Events)).OfType<EntryEvent>()];
    }

    private ForEach? ReadForEach()
    {
        if (reader.Optional("forEach") is not { } value) return null;
        var inner = new ObjectReader(value, bag);
        ForEach? forEach = null;
        foreach (string variable in ForEach.Variables)
            if (inner.OptionalTexts(variable) is { IsEmpty: false } over) forEach = new ForEach(variable, over);
        inner.Done();
        if (forEach is null || value.Members.Count != 1)
            bag.Error(Codes.BadValue, value.Place,
                LocalizedText.Of("forEach phải có đúng một khóa, với một danh sách không rỗng.", "forEach must have exactly one key, with a list that is not empty."),
                LocalizedText.Of($"Được phép: {string.Join(", ", ForEach.Variables)}.", $"Allowed: {string.Join(", ", ForEach.Variables)}."));
        return forEach;
    }

    private ImmutableArray<KeyValuePair<string, string>> Parameters()
    {
        if (reader.Optional("parameters") is not { } value) return [];
        var inner = new ObjectReader(value, bag);
        return [.. value.Members.Select(m => KeyValuePair.Create(m.Key, inner.Text(m.Key))).OrderBy(p => p.Key, StringComparer.Ordinal)];
    }

    private ImmutableArray<Period> Periods()
    {
        if (reader.Optional("inForce") is not { } value) return [Period.Always];
        var periods = ImmutableArray.CreateBuilder<Period>();
        foreach (JsonValue item in value.Kind == JsonKind.List ? value.Items : [value])
        {
            var period = new ObjectReader(item, bag);
            periods.Add(period.Period());
            period.Done();
        }
        return periods.ToImmutable();
    }

    private ImmutableArray<Assumption> Assumptions(ConditionScope scope)
    {
        var assumptions = ImmutableArray.CreateBuilder<Assumption>();
        foreach (JsonValue item in reader.OptionalList("assume"))
        {
            var inner = new ObjectReader(item, bag);
            assumptions.Add(new Assumption(CheckPath(inner.Required("field"), scope) ?? "", CheckPath(inner.Required("from"), scope) ?? ""));
            inner.Done();
        }
        return assumptions.ToImmutable();
    }

    private ImmutableArray<KeyValuePair<string, Condition>> Shown(ConditionScope scope)
    {
        if (reader.Optional("show") is not { } value) return [];
        var inner = new ObjectReader(value, bag);
        return
        [
            .. value.Members.Select(m => (m.Key, Value: Value(inner.Required(m.Key), scope)))
                .Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Key, m.Value!)),
        ];
    }

    private ImmutableArray<string> Fields(ConditionScope scope)
        => [.. reader.List("fields").Select(f => CheckPath(f, scope)).OfType<string>()];

    private string? FieldPath(string key, ConditionScope scope) => CheckPath(reader.Optional(key), scope);

    private string? CheckPath(JsonValue? value, ConditionScope scope)
    {
        if (reader.OfText(value) is not { } path) return null;
        if (!scope.Fields.ContainsKey(path))
            bag.Error(Codes.DanglingReference, value!.Place,
                LocalizedText.Of($"Bản ghi chuẩn không có trường \"{path}\".", $"The canonical record has no field \"{path}\"."),
                LocalizedText.Of($"Bắt đầu bằng một trong: {string.Join(", ", scope.Roots)}.", $"Start with one of: {string.Join(", ", scope.Roots)}."));
        return path;
    }

    private ExceptionClause Exception(JsonValue value, ConditionScope scope)
    {
        var inner = new ObjectReader(value, bag);
        var exception = new ExceptionClause(
            inner.Text("id"), inner.Localized("title"), inner.OptionalLocalized("message"), Condition(inner.Required("when"), scope) ?? Unreadable,
            GroundReader.Read(inner.Required("ground"), inner), inner.OptionalChoice("effect", Words.Effects) ?? Effect.Note);
        inner.Done();
        return exception;
    }

    private EffectCap Cap(JsonValue value)
    {
        var inner = new ObjectReader(value, bag);
        var cap = new EffectCap(inner.Choice("effect", Words.Effects, Effect.Note), inner.OptionalTexts("profiles"), inner.Period());
        inner.Done();
        return cap;
    }

    private Condition? Condition(JsonValue? value, ConditionScope scope)
    {
        if (reader.OfText(value) is not { } text) return null;
        if (parser.TryParseCondition(text, scope, out Condition? condition, out ConditionError? error)) return condition;
        Refused(value!, text, error);
        return null;
    }

    private Condition? Value(JsonValue? value, ConditionScope scope)
    {
        if (reader.OfText(value) is not { } text) return null;
        if (parser.TryParseValue(text, scope, out Condition? shown, out ConditionError? error)) return shown;
        Refused(value!, text, error);
        return null;
    }

    private void Refused(JsonValue value, string text, ConditionError error)
    {
        const int Shown = 200;
        string quote = text.Length <= Shown ? text : text[..Shown] + "…";
        bag.Error(error.Code, value.Place,
            LocalizedText.Of(
                $"{error.Message.In("vi")} Biểu thức: «{quote}», vị trí {error.Position}.",
                $"{error.Message.In("en")} Expression: “{quote}”, position {error.Position}."),
            error.Allowed);
    }
}
