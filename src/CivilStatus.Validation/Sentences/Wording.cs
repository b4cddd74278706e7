using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>How one language says facts, comparisons and functions, for the tree of one rule.</summary>
internal abstract class Wording(Catalogue catalogue, SentenceScope scope)
{
    public static Wording Of(Catalogue catalogue, SentenceScope scope)
        => scope.Language == "vi" ? new VietnameseWording(catalogue, scope) : new EnglishWording(catalogue, scope);

    /// <summary>The words that join clauses and begin lists.</summary>
    public abstract Connectives Connectives { get; }

    /// <summary>A value as a noun phrase.</summary>
    public abstract string Term(RuleNode node);

    /// <summary>A truth that is no connective: a comparison, a membership, a flag, a constant or a function.</summary>
    public abstract Clause Say(RuleNode atom, bool negated, SentenceMood mood);

    /// <summary>The people or fields that a rule is asked of one by one.</summary>
    public abstract string Over(ForEach forEach);

    /// <summary>What stands in for an absent fact.</summary>
    public abstract string Assumed(string field, string from);

    /// <summary>The loop variable where no role stands for it: “that person”.</summary>
    protected abstract string Variable(string variable);

    /// <summary>The label of a field, or of the field that the loop variable stands for.</summary>
    protected string Label(string path)
    {
        if (scope.Rule.ForEach is not { } forEach) return catalogue.Labels.Field(path, scope.Language);
        string variable = forEach.Variable;
        bool inside = path.StartsWith(variable + ".", StringComparison.Ordinal);
        if (path != variable && !inside) return catalogue.Labels.Field(path, scope.Language);
        if (scope.Role is { } role) return catalogue.Labels.Field(role + path[variable.Length..], scope.Language);
        if (!inside) return Variable(variable);
        string label = catalogue.Labels.Fields.TryGetValue(path[(variable.Length + 1)..], out LocalizedText? text) ? text.In(scope.Language) : path;
        return catalogue.Labels.FieldOf(label, Variable(variable), scope.Language);
    }

    /// <summary>The label of a role, or of the person that the loop variable stands for.</summary>
    protected string RoleLabel(string role) => role != scope.Rule.ForEach?.Variable
        ? catalogue.Labels.Role(role, scope.Language)
        : scope.Role is { } actual ? catalogue.Labels.Role(actual, scope.Language) : Variable(role);

    /// <summary>Several values in one phrase; fields of the same kind share its name: “the name of the husband and the wife”.</summary>
    public string List(IEnumerable<RuleNode> nodes)
        => Connectives.Join([.. nodes.GroupBy(n => n is FieldNode { Path: var path } ? FieldInPerson(path) : Term(n), StringComparer.Ordinal).Select(Together)], and: true);

    /// <summary>A field of several people.</summary>
    protected abstract string OfRoles(string field, ImmutableArray<string> roles);

    private string Together(IGrouping<string, RuleNode> group)
        => group.Skip(1).Any() && catalogue.Labels.Fields.TryGetValue(group.Key, out LocalizedText? label)
            ? OfRoles(label.In(scope.Language), [.. group.Cast<FieldNode>().Select(f => RoleLabel(f.Path[..f.Path.IndexOf('.', StringComparison.Ordinal)]))])
            : string.Join(", ", group.Select(Term));

    /// <summary>The name of a code as people say it; null for a text that is no code of the field.</summary>
    private string? Code(RuleNode field, string code) => field switch
    {
        FieldNode { Path: FieldNode.Event or FieldNode.OtherEvent } when EntryEvents.TryParse(code, out EntryEvent entryEvent) => Inside(Terms.Of(entryEvent, scope.Language)),
        FieldNode { Path: var path } => catalogue.Labels.Code(Actual(path), code, scope.Language),
        CallNode call when call.Function == RuleFunctions.NameGrade => NameWords.OfCode(code, scope.Language),
        _ => null,
    };

    /// <summary>A yes-or-no field as a clause; null where it has no label.</summary>
    protected string? Flag(FieldNode field, bool truth)
    {
        string? clause = catalogue.Labels.Code(Actual(field.Path), truth ? "true" : "false", scope.Language);
        return clause is null || scope.Rule.ForEach is null ? clause : clause.Replace(ForEach.Person, RoleLabel(ForEach.Person), StringComparison.Ordinal);
    }

    /// <summary>The title of the table that an argument names.</summary>
    protected string Table(RuleNode argument)
    {
        string id = (string)((ConstantNode)argument).Value;
        return catalogue.Table(id)?.Title.In(scope.Language) ?? id;
    }

    /// <summary>The title of a parameter, and the value named beside it.</summary>
    protected (string Title, ParameterValue? Value) Parameter(ParameterNode node)
    {
        string? id = scope.Rule.Parameters.FirstOrDefault(p => p.Key == node.Alias).Value;
        string title = (id is null ? null : catalogue.Parameter(id))?.Title.In(scope.Language) ?? node.Alias;
        return (title, scope.Values.FirstOrDefault(v => v.Key == node.Alias).Value?.Value);
    }

    /// <summary>A title within a sentence: without a capital, and without what it says of its unit in brackets.</summary>
    protected static string Inside(string title)
    {
        int bracket = title.EndsWith(')') ? title.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        if (bracket > 0) title = title[..bracket];
        return char.ToLowerInvariant(title[0]) + title[1..];
    }

    /// <summary>The texts of a set as people say them; null where they are those of a parameter without a value.</summary>
    protected IReadOnlyList<string>? Listed(RuleNode item, RuleNode set) => set switch
    {
        ListNode list => [.. list.Values.Select(c => $"“{Code(item, c) ?? c}”")],
        ParameterNode parameter when Parameter(parameter).Value is CodesValue value => [.. value.Codes.Select(c => $"“{Code(item, c) ?? c}”")],
        _ => null,
    };

    /// <summary>The label of a list or field that a rule runs over.</summary>
    protected string LoopLabel(string path) => catalogue.Labels.Roles.ContainsKey(path) ? RoleLabel(path) : Label(path);

    private string Actual(string path) => scope.Rule.ForEach is { } forEach && scope.Role is { } role
        ? path == forEach.Variable ? role
            : path.StartsWith(forEach.Variable + ".", StringComparison.Ordinal) ? role + path[forEach.Variable.Length..] : path
        : path;

    private static string FieldInPerson(string path) => path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
