using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>What the rules and the law of an overlay refer to and a catalogue does not have.</summary>
internal static class OverlayReferences
{
    /// <param name="overlay">The overlay.</param>
    /// <param name="whole">The overlay and its base together.</param>
    public static IEnumerable<string> Faults(CatalogueOverlay overlay, Catalogue whole)
        => overlay.Rules.SelectMany(r => Of(r, whole).Distinct().Select(missing => Missing(r.Id, missing, whole)))
            .Concat(overlay.Parameters.SelectMany(p => Of(p, whole).Distinct().Select(missing => Missing(p.Id, missing, whole))));

    private static string Missing(string by, string what, Catalogue whole) => $"{by} refers to {what}, which neither it nor {whole.Base!.Id} {whole.Base.Version} has.";

    private static IEnumerable<string> Of(Rule rule, Catalogue whole)
    {
        foreach ((_, string parameter) in rule.Parameters)
            if (whole.Parameter(parameter) is null) yield return $"the parameter {parameter}";
        foreach (string profile in rule.AtMost.SelectMany(a => a.Profiles))
            if (whole.Profile(profile) is null) yield return $"the profile {profile}";
        foreach (Ground ground in rule.Grounds.Concat(rule.Exceptions.Select(e => e.Ground)))
            if (ground.Instrument is { } id && whole.Instrument(id) is null) yield return $"the instrument {id}";
        IReadOnlySet<string> fields = RuleFields.Of(rule.Layouts, rule.ForEach?.Variable).Keys.ToHashSet(StringComparer.Ordinal);
        foreach (string path in PathsOf(rule))
            if (path is not (FieldNode.AsOf or FieldNode.Event or FieldNode.OtherEvent) && !fields.Contains(path)) yield return $"the field {path}";
        foreach (RuleNode node in TreesOf(rule).SelectMany(TreeRewriter.All))
        {
            if (node is CallNode call)
                foreach (string missing in Of(call, whole)) yield return missing;
            if (node is ParameterNode parameter && whole.Parameter(rule.Parameters.FirstOrDefault(p => p.Key == parameter.Alias).Value ?? "") is { } law && law.Type != parameter.ValueType)
                yield return $"values of {law.Id} of the type {parameter.ValueType}";
        }
    }

    private static IEnumerable<string> Of(CallNode call, Catalogue whole)
    {
        Table? table = null;
        for (int i = 0; i < Math.Min(call.Arguments.Length, call.Function.Arguments.Length); i++)
        {
            if (call.Arguments[i] is not ConstantNode { Value: string name }) continue;
            if (call.Function.Arguments[i] == ArgumentKind.Table)
            {
                table = whole.Table(name);
                if (table is null) yield return $"the table {name}";
            }
            else if (call.Function.Arguments[i] == ArgumentKind.Column && table is not null && table.ColumnIndex(name) < 0) yield return $"the column {name} of the table {table.Id}";
        }
    }

    private static IEnumerable<string> Of(LegalParameter parameter, Catalogue whole)
    {
        foreach (LegalValue value in parameter.Values)
        {
            foreach (string territory in value.Territory)
                if (!whole.Conventions.Territories.Contains(territory)) yield return $"the territory {territory}";
            if (value.Ground.Instrument is { } id && whole.Instrument(id) is null) yield return $"the instrument {id}";
        }
    }

    private static IEnumerable<RuleNode> TreesOf(Rule rule)
        => rule.Exceptions.Select(e => e.When).Concat(rule.Show.Select(s => s.Value)).Append(rule.Require).Append(rule.AppliesWhen).OfType<Condition>().Select(c => c.Tree);

    private static IEnumerable<string> PathsOf(Rule rule)
        => TreesOf(rule).SelectMany(TreeRewriter.All).OfType<FieldNode>().Select(f => f.Path)
            .Concat(rule.Fields).Concat(rule.Assume.SelectMany(a => new[] { a.Field, a.From })).Concat(rule.LawDate is { } day ? [day] : []);
}
