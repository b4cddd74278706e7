using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CivilStatus.Validation.Authoring.Exporting.Expressions;
using CivilStatus.Validation.Authoring.Exporting.Law;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Exporting;

/// <summary>One rule as a rule of RulesEngine, for one role or field of an event.</summary>
internal sealed class RuleExport
{
    private const string Breach = "breach", NoBreach = "/no-breach";

    private readonly EntryLayout layout;
    private readonly Rule rule;
    private readonly LoopTarget? target;
    private readonly RuleProperties properties;
    private readonly FieldExpressions fields;
    private readonly TermExpressions terms;
    private readonly ConditionExpressions conditions;
    private readonly LawExpressions law;
    private readonly string? lawDate;

    public RuleExport(Catalogue catalogue, EntryLayout layout, Rule rule, LoopTarget? target, RuleProperties properties)
    {
        (this.layout, this.rule, this.target, this.properties) = (layout, rule, target, properties);
        fields = new FieldExpressions(catalogue, layout, rule, target);
        terms = new TermExpressions(fields, layout.Event.Name());
        conditions = new ConditionExpressions(fields, terms);
        // Local parameters know no item of a list.
        bool ofItem = rule.LawDate is { } path && target is { InItem: true } && target.TryResolve(path, out _);
        lawDate = rule.LawDate is null || ofItem ? null : fields.Stated(rule.LawDate);
        law = new LawExpressions(catalogue, rule, lawDate is not null, fields.Find("entry.territory")!.Value);
    }

    /// <summary>The rule; null where facts that are exact can never breach it.</summary>
    public JsonObject? Make()
    {
        Clause breach = Clause.All(law.InForce(), law.Known(), HasValues(rule.AppliesWhen, rule.Require), Applies(), conditions.Certain(rule.Require.Tree, false));
        if (breach == Clause.Never) return null;
        (ExceptionClause Clause, Clause Permits)[] exceptions = [.. rule.Exceptions.Select(e => (e, Permits(e))).Where(e => e.Item2 != Clause.Never)];
        Clause unpermitted = Clause.All(rule.Exceptions.Select(Forbids));
        string name = target is null ? rule.Id : $"{rule.Id}/{target.Role}";
        var json = new JsonObject { ["RuleName"] = name };
        if (exceptions.Length > 0) json["Operator"] = "Or";
        json["ErrorMessage"] = properties.Message(rule, target);
        json["Properties"] = properties.Of(rule, target);
        if (exceptions.Length == 0) json["Expression"] = InSomeItem(Clause.All(breach, unpermitted)).Negated().Text;
        else json["Rules"] = OverItems ? OfItems(name, breach, unpermitted, exceptions) : OfOne(name, unpermitted, exceptions);
        Share(json, exceptions.Length == 0 ? null : OverItems ? InSomeItem(Clause.All(breach, unpermitted)) : breach);
        return json;
    }

    // The breach is a local parameter, and each exception asks for it.
    private JsonArray OfOne(string name, Clause unpermitted, (ExceptionClause Clause, Clause Permits)[] exceptions)
    {
        Clause breach = Clause.Single(Breach);
        return
        [
            Rule(name + NoBreach, Clause.All(breach, unpermitted).Negated(), null),
            .. exceptions.Select(e => Rule($"{name}/{e.Clause.Id}", Clause.All(breach, e.Permits), properties.Of(e.Clause))),
        ];
    }

    // One item may be permitted what another is not: then the rule is breached, and no exception is told.
    private JsonArray OfItems(string name, Clause breach, Clause unpermitted, (ExceptionClause Clause, Clause Permits)[] exceptions)
    {
        Clause holds = Clause.Single("!" + Breach);
        return
        [
            Rule(name + NoBreach, holds, null),
            .. exceptions.Select(e => Rule($"{name}/{e.Clause.Id}", Clause.All(holds, InSomeItem(Clause.All(breach, e.Permits))), properties.Of(e.Clause))),
        ];
    }

    private bool OverItems => target is { InItem: true };

    private Clause Applies() => rule.AppliesWhen is null ? Clause.Always : conditions.Certain(rule.AppliesWhen.Tree, true);

    // What needs a value that the law does not fix is no rule and permits nothing.
    private Clause HasValues(params IEnumerable<Condition?> conditions) => Clause.All(Needed(conditions).Select(a => Clause.IsThere(law.HasValue(a) ? TermExpressions.LawName(a) : null)));

    private Clause Permits(ExceptionClause exception) => Clause.All(HasValues(exception.When), conditions.Certain(exception.When.Tree, true));

    private Clause Forbids(ExceptionClause exception) => Clause.Any(
        Clause.Any(Needed([exception.When]).Select(a => Clause.IsThere(law.HasValue(a) ? TermExpressions.LawName(a) : null, false))),
        conditions.Certain(exception.When.Tree, false));

    private static IEnumerable<string> Needed(IEnumerable<Condition?> conditions)
        => conditions.OfType<Condition>().SelectMany(c => TreeRewriter.All(c.Tree)).OfType<ParameterNode>().Select(p => p.Alias).Distinct().Order(StringComparer.Ordinal);

    // A rule over the items of a list says whether some item breaches it.
    private Clause InSomeItem(Clause clause)
    {
        if (!OverItems || clause == Clause.Never) return clause;
        string list = FieldExpressions.Member(FieldExpressions.Record, layout.List!.Path);
        return Clause.All(Clause.Single($"{list} != null"), Clause.Single($"{list}.Any({FieldExpressions.Item} => {clause})"));
    }

    private static JsonObject Rule(string name, Clause expression, JsonObject? properties)
    {
        var json = new JsonObject { ["RuleName"] = name };
        if (properties is not null) json["Properties"] = properties;
        json["Expression"] = expression.Text;
        return json;
    }

    // What an expression uses has a local parameter before it.
    private void Share(JsonObject json, Clause? breach)
    {
        var shared = new List<(string Name, string Expression)>();
        shared.AddRange(fields.Locals);
        if (lawDate is not null) shared.Add((LawExpressions.Date, lawDate));
        shared.AddRange(rule.Parameters.Select(p => (TermExpressions.LawName(p.Key), law.Value(p.Key))));
        if (breach is { } clause) shared.Add((Breach, clause.Text));
        string[] expressions = [.. (json["Rules"]?.AsArray().Select(r => r!) ?? [json]).Select(r => r["Expression"]!.GetValue<string>())];
        var used = new List<(string Name, string Expression)>();
        foreach ((string name, string expression) in Enumerable.Reverse(shared))
            if (expressions.Concat(used.Select(u => u.Expression)).Any(e => Uses(e, name))) used.Insert(0, (name, expression));
        if (used.Count == 0) return;
        json.Insert(json.IndexOf("Properties") + 1, "LocalParams", new JsonArray([.. used.Select(p => new JsonObject { ["Name"] = p.Name, ["Expression"] = p.Expression })]));
    }

    private static bool Uses(string expression, string name) => Regex.IsMatch(expression, $@"(?<![\w.""]){Regex.Escape(name)}(?![\w""])", RegexOptions.CultureInvariant);
}
