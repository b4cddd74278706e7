using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Exporting.Expressions;

/// <summary>The fields that a rule asks about, as members of the input of a workflow.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="layout">The fields of the event.</param>
/// <param name="rule">The rule; some facts stand in for others in it.</param>
/// <param name="target">The role or field that it runs over; null where it runs over none.</param>
internal sealed class FieldExpressions(Catalogue catalogue, EntryLayout layout, Rule rule, LoopTarget? target)
{
    /// <summary>The input of a workflow.</summary>
    public const string Record = "record";

    /// <summary>The functions of a workflow.</summary>
    public const string Functions = "catalogue";

    /// <summary>The item of the list that a rule runs over.</summary>
    public const string Item = "item";

    private readonly List<(string Name, string Expression)> locals = [];

    /// <summary>The local parameter of a rule that holds what a field states, and its expression, in the order of first use.</summary>
    public IReadOnlyList<(string Name, string Expression)> Locals => locals;

    /// <summary>The field of a path, or null where the event has none.</summary>
    public FieldAccess? Find(string path)
    {
        bool ofTarget = target is not null && target.TryResolve(path, out path);
        if (ofTarget && target!.InItem) return layout.List!.ByPath.TryGetValue(path, out EntryField? inItem) ? Access(Item, path, inItem) : null;
        return layout.ByPath.TryGetValue(path, out EntryField? field) ? Access(Record, path, field) : null;
    }

    /// <summary>The expression of what a field states or, where it is absent, of the fact that the rule lets stand in; null where the event has neither.</summary>
    public string? Stated(string path)
    {
        FieldAccess? field = Find(path);
        if (field is null) return null;
        string[] values =
        [
            field.Value,
            .. rule.Assume.Where(a => Find(a.Field) == field).Select(a => Find(a.From)?.Value).OfType<string>(),
        ];
        return values.Length == 1 ? values[0] : $"({string.Join(" ?? ", values)})";
    }

    /// <summary>The name of a member, such as <c>record.Entry.FirstRegistration.Date</c>.</summary>
    public static string Member(string root, string path) => $"{root}.{string.Join('.', path.Split('.').Select(Capital))}";

    private FieldAccess Access(string root, string path, EntryField field)
    {
        string written = Written(root, path);
        string value = Value(root, path, field, written);
        return new FieldAccess(field, written, root == Record ? Local(path, value) : value);
    }

    // A name for each fact reads better than the way to it, and asks for it once. Local parameters know no item of a list.
    private string Local(string path, string value)
    {
        string name = path.Replace('.', '_');
        if (!locals.Contains((name, value))) locals.Add((name, value));
        return name;
    }

    // The input may have no person, no document; RulesEngine's own np() takes care of that.
    private static string Written(string root, string path)
        => root == Record && !path.Contains('.', StringComparison.Ordinal) ? Member(root, path) : $"np({Member(root, path)})";

    private string Value(string root, string path, EntryField field, string written)
    {
        if (field.Kind is not (FieldKind.Text or FieldKind.Name or FieldKind.Code)) return written;
        string codes = HasCodeLikeStandIn(field) ? ", " + Literal.Of(field.Codes) : "";
        if (root == Record && catalogue.Conventions.Readings.FirstOrDefault(r => r.Field == path) is { } reading && layout.ByPath.ContainsKey(reading.From))
            return $"{Functions}.Told({written}, {Written(Record, reading.From)}, {Literal.Of(reading.Table)}, {Literal.Of(reading.Column)}{codes})";
        return codes.Length > 0 ? $"{Functions}.Code({written}{codes})" : $"{Functions}.Text({written})";
    }

    /// <summary>Whether one of the field's codes looks like a stand-in for nothing.</summary>
    public bool HasCodeLikeStandIn(EntryField field)
        => catalogue.Table(catalogue.Conventions.PlaceholderTable) is { } placeholders && field.Codes.Any(c => placeholders.Find(c) is not null);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
