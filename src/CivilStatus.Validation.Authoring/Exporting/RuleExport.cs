using System.Collections.Immutable;
using System.Text.Json.Nodes;
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
    private const string Breach = "breach";

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
        law = new LawExpressions(catalogue, rule, lawDate is not null);
    }

    /// <summary>The rule; null where facts that are exact can never breach it.</summary>
    public JsonObject? Make()
    {
        Clause breach = Clause.All(law.InForce(), law.Known(), HasValues(rule.AppliesWhen, rule.Require), Applies(), conditions.Certain(rule.Require.Tree, false));
        if (breach == Clause.Never) return null;
        (ExceptionClause Clause, Clause Permits)[] exceptions = [.. rule.Exceptions.Select(e => (e, Permits(e))).Where(e => e.Item2 != Clause.Never)];
        string name = target is null ? rule.Id : $"{rule.Id}/{target.Role}";
        bool shared = exceptions.Length > 0 && !OverItems;
        Clause found = shared ? Clause.Single(Breach) : breach;
        Clause holds = InSomeItem(Clause.All(rule.Exceptions.Select(Forbids).Prepend(found))).Negated();
        // Of a list one item may be permitted what another is not: then the rule is breached.
        Clause otherwise = OverItems ? holds : Clause.Always;
        JsonObject[] permitted = [.. exceptions.Select(e => Rule($"{name}/{e.Clause.Id}", Clause.All(otherwise, InSomeItem(Clause.All(found, e.Permits))).Text, properties.Of(e.Clause)))];
        JsonArray parameters = LocalParameters(shared ? breach.Text : null, [breach.Text, holds.Text, .. exceptions.Select(e => e.Permits.Text)]);

        var json = new JsonObject { ["RuleName"] = name };
        if (permitted.Length > 0) json["Operator"] = "Or";
        json["ErrorMessage"] = properties.Message(rule, target);
        json["Properties"] = properties.Of(rule, target);
        if (parameters.Count > 0) json["LocalParams"] = parameters;
        if (permitted.Length == 0) json["Expression"] = holds.Text;
        else json["Rules"] = new JsonArray([Rule($"{name}/no-breach", holds.Text, null), .. permitted]);
        return json;
    }

    private bool OverItems => target is { InItem: true };

    private Clause Applies() => rule.AppliesWhen is null ? Clause.Always : conditions.Certain(rule.AppliesWhen.Tree, true);

    // What needs a value that the law does not fix is no rule and permits nothing.
    private Clause HasValues(params IEnumerable<Condition?> conditions) => Clause.All(Needed(conditions).Select(a => law.HasValue(a) ? Clause.Single($"{TermExpressions.LawName(a)} != null") : Clause.Never));

    private Clause Permits(ExceptionClause exception) => Clause.All(HasValues(exception.When), conditions.Certain(exception.When.Tree, true));

    private Clause Forbids(ExceptionClause exception) => Clause.Any(HasValues(exception.When).Negated(), conditions.Certain(exception.When.Tree, false));

    private static IEnumerable<string> Needed(IEnumerable<Condition?> conditions)
        => conditions.OfType<Condition>().SelectMany(c => TreeRewriter.All(c.Tree)).OfType<ParameterNode>().Select(p => p.Alias).Distinct().Order(StringComparer.Ordinal);

    // A rule over the items of a list says whether some item breaches it.
    private Clause InSomeItem(Clause clause)
    {
        if (!OverItems || clause == Clause.Never) return clause;
        string list = FieldExpressions.Member(FieldExpressions.Record, layout.List!.Path);
        return Clause.All(Clause.Single($"{list} != null"), Clause.Single($"{list}.Any({FieldExpressions.Item} => {clause})"));
    }

    private static JsonObject Rule(string name, string expression, JsonObject? properties)
    {
        var json = new JsonObject { ["RuleName"] = name };
        if (properties is not null) json["Properties"] = properties;
        json["Expression"] = expression;
        return json;
    }

    private JsonArray LocalParameters(string? breach, ImmutableArray<string> expressions)
    {
        var parameters = new List<(string Name, string Expression)>();
        foreach ((string alias, _) in rule.Parameters)
            if (Use(TermExpressions.LawName(alias), expressions)) parameters.Add((TermExpressions.LawName(alias), law.Value(alias)));
        expressions = [.. expressions, .. parameters.Select(p => p.Expression)];
        if (Use(LawExpressions.Territory, expressions)) parameters.Insert(0, (LawExpressions.Territory, fields.Find("entry.territory")!.Value));
        if (Use(LawExpressions.Date, expressions)) parameters.Insert(0, (LawExpressions.Date, lawDate!));
        if (breach is not null) parameters.Add((Breach, breach));
        return [.. parameters.Select(p => new JsonObject { ["Name"] = p.Name, ["Expression"] = p.Expression })];
    }

    private static bool Use(string name, ImmutableArray<string> expressions) => expressions.Any(e => e.Contains(name, StringComparison.Ordinal));
}
