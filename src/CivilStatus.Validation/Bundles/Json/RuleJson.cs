using System.Collections.Immutable;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Bundles.Json;

/// <summary>A rule as an object.</summary>
internal static class RuleJson
{
    public static Rule Read(ref JsonCursor json)
    {
        string? id = null, name = null, lawDate = null;
        RuleKind? kind = null;
        RuleStatus? status = null;
        LocalizedText? title = null, message = null, rationale = null;
        ForEach? forEach = null;
        SetShape? set = null;
        Effect question = Effect.None;
        Condition? appliesWhen = null, require = null;
        ImmutableArray<EntryEvent> events = default;
        ImmutableArray<Period> inForce = default;
        ImmutableArray<KeyValuePair<string, string>> parameters = default;
        ImmutableArray<Assumption> assume = default;
        ImmutableArray<KeyValuePair<string, Condition>> show = default;
        ImmutableArray<string> fields = default;
        ImmutableArray<Ground> grounds = default;
        ImmutableArray<ExceptionClause> exceptions = default;
        ImmutableArray<EffectCap> atMost = default;
        json.StartObject();
        while (json.NextProperty() is { } property)
        {
            switch (property)
            {
                case "id": id = json.Text(); break;
                case "name": name = json.Text(); break;
                case "events": events = json.Items(EnumJson<EntryEvent>.Read); break;
                case "kind": kind = EnumJson<RuleKind>.Read(ref json); break;
                case "status": status = EnumJson<RuleStatus>.Read(ref json); break;
                case "title": title = LocalizedTextJson.Read(ref json); break;
                case "message": message = LocalizedTextJson.Read(ref json); break;
                case "lawDate": lawDate = json.Text(); break;
                case "inForce": inForce = json.Items(PeriodJson.Read); break;
                case "parameters": parameters = json.Items(static (ref JsonCursor one) => NamedJson.Read(ref one, static (ref JsonCursor value) => value.Text())); break;
                case "assume": assume = json.Items(AssumptionJson.Read); break;
                case "set": set = SetShapeJson.Read(ref json); break;
                case "question": question = EnumJson<Effect>.Read(ref json); break;
                case "forEach": forEach = ForEachJson.Read(ref json); break;
                case "appliesWhen": appliesWhen = ConditionJson.Read(ref json); break;
                case "require": require = ConditionJson.Read(ref json); break;
                case "show": show = json.Items(static (ref JsonCursor one) => NamedJson.Read(ref one, ConditionJson.Read)); break;
                case "fields": fields = json.Texts(); break;
                case "grounds": grounds = json.Items(GroundJson.Read); break;
                case "exceptions": exceptions = json.Items(ExceptionJson.Read); break;
                case "atMost": atMost = json.Items(EffectCapJson.Read); break;
                case "rationale": rationale = LocalizedTextJson.Read(ref json); break;
                default: throw json.Unknown(property);
            }
        }
        return new Rule
        {
            Id = Required.Of(id, "id"),
            Name = Required.Of(name, "name"),
            Events = Required.Of(events, "events"),
            Kind = Required.Of(kind, "kind"),
            Status = Required.Of(status, "status"),
            Title = Required.Of(title, "title"),
            Message = Required.Of(message, "message"),
            LawDate = lawDate,
            InForce = Required.Of(inForce, "inForce"),
            Parameters = Required.Of(parameters, "parameters"),
            Assume = Required.Of(assume, "assume"),
            ForEach = forEach,
            Set = set,
            Question = question,
            AppliesWhen = appliesWhen,
            Require = Required.Of(require, "require"),
            Show = Required.Of(show, "show"),
            Fields = Required.Of(fields, "fields"),
            Grounds = Required.Of(grounds, "grounds"),
            Exceptions = Required.Of(exceptions, "exceptions"),
            AtMost = Required.Of(atMost, "atMost"),
            Rationale = Required.Of(rationale, "rationale"),
        };
    }

    public static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", rule.Name);
        ArrayJson.Write(writer, "events", rule.Events, e => writer.WriteStringValue(e.ToString()));
        writer.WriteString("kind", rule.Kind.ToString());
        writer.WriteString("status", rule.Status.ToString());
        LocalizedTextJson.Write(writer, "title", rule.Title);
        LocalizedTextJson.Write(writer, "message", rule.Message);
        if (rule.LawDate is not null) writer.WriteString("lawDate", rule.LawDate);
        ArrayJson.Write(writer, "inForce", rule.InForce, p => PeriodJson.Write(writer, p));
        ArrayJson.Write(writer, "parameters", rule.Parameters, p => NamedJson.Write(writer, p, writer.WriteString));
        ArrayJson.Write(writer, "assume", rule.Assume, a => AssumptionJson.Write(writer, a));
        SetShapeJson.Write(writer, "set", rule.Set);
        if (rule.Question != Effect.None) writer.WriteString("question", rule.Question.ToString());
        ForEachJson.Write(writer, "forEach", rule.ForEach);
        ConditionJson.Write(writer, "appliesWhen", rule.AppliesWhen);
        ConditionJson.Write(writer, "require", rule.Require);
        ArrayJson.Write(writer, "show", rule.Show, s => NamedJson.Write(writer, s, (name, value) => ConditionJson.Write(writer, name, value)));
        ArrayJson.Write(writer, "fields", rule.Fields);
        ArrayJson.Write(writer, "grounds", rule.Grounds, g => GroundJson.Write(writer, g));
        ArrayJson.Write(writer, "exceptions", rule.Exceptions, e => ExceptionJson.Write(writer, e));
        ArrayJson.Write(writer, "atMost", rule.AtMost, c => EffectCapJson.Write(writer, c));
        LocalizedTextJson.Write(writer, "rationale", rule.Rationale);
        writer.WriteEndObject();
    }
}
