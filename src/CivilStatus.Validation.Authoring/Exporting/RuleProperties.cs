using System.Text.Json.Nodes;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Validation.Authoring.Exporting;

/// <summary>What is said of a rule beside its expression: message, kind, fields, grounds.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="language">The language of the texts.</param>
internal sealed class RuleProperties(Catalogue catalogue, string language)
{
    private readonly RuleSentences sentences = new(catalogue);

    /// <summary>The rule in one sentence, for who reads that it is breached.</summary>
    public string Message(Rule rule, LoopTarget? target)
        => $"{rule.Id}, {rule.Title.In(language)}. {sentences.Of(new SentenceScope(rule, language) { Role = target is { InItem: false } ? target.Role : null }).Text}";

    public JsonObject Of(Rule rule, LoopTarget? target)
    {
        var json = new JsonObject { ["catalogue"] = $"{catalogue.Id} {catalogue.Version}", ["rule"] = rule.Id };
        if (target is not null) json["role"] = target.Role;
        json["name"] = rule.Name;
        json["title"] = rule.Title.In(language);
        json["kind"] = Word(Words.Kinds, rule.Kind);
        json["status"] = Word(Words.Statuses, rule.Status);
        if (rule.LawDate is not null) json["lawDate"] = rule.LawDate;
        json["fields"] = Texts(rule.Fields.Select(f => Path(f, target)));
        json["grounds"] = new JsonArray([.. rule.Grounds.Select(Of)]);
        return json;
    }

    public JsonObject Of(ExceptionClause exception) => new()
    {
        ["exception"] = exception.Id,
        ["title"] = exception.Title.In(language),
        ["effect"] = Word(Words.Effects, exception.Effect),
        ["grounds"] = new JsonArray(Of(exception.Ground)),
    };

    private JsonObject Of(Ground ground)
    {
        var json = new JsonObject { ["verification"] = Word(Words.Verifications, ground.Verification) };
        if (catalogue.Instrument(ground.Instrument) is { } instrument) json["instrument"] = instrument.Number;
        if (ground.Provision is not null) json["provision"] = ground.Provision.In(language);
        if (ground.Period.From != DayRange.Earliest) json["from"] = DayRange.Iso(ground.Period.From);
        if (ground.Period.To != Period.Never) json["to"] = DayRange.Iso(ground.Period.To);
        if (ground.Source is not null) json["source"] = ground.Source;
        return json;
    }

    private static string Path(string path, LoopTarget? target)
    {
        if (target is null || !target.TryResolve(path, out string resolved)) return path;
        return target.InItem ? $"{target.Role[..(target.Role.IndexOf(']') + 1)]}.{resolved}" : resolved;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    private static string Word<T>(IReadOnlyList<(string Word, T Value)> words, T value) => words.First(w => Equals(w.Value, value)).Word;
}
