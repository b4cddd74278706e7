using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CivilStatus.Validation.Authoring.Analysis.Questions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>Makes the kinds of contents of a field: one for each way in which the conditions can tell its contents apart.</summary>
internal sealed class FieldOptions(SearchSpace space)
{
    private readonly ConditionProbe probe = new(space);

    public IEnumerable<FieldOption> Of(SearchField field)
    {
        IEnumerable<FieldOption> candidates = field.Kind switch
        {
            FieldKind.Date => Dates(),
            FieldKind.Number => [FieldOption.Missing, new(FieldForm.Number, "1"), .. Unwritables("x1")],
            FieldKind.Flag => [FieldOption.Missing, Text("true"), Text("false"), .. Unwritables("x1")],
            _ => [FieldOption.Missing, .. new TextCandidates(space).Of(field).Select(Text), .. Placeholders()],
        };
        IEnumerable<FieldOption> distinct = IsStandIn(field) ? candidates : candidates.DistinctBy(o => Signature(field, o));
        return new Remembered<FieldOption>(space.ForProof && field.Kind is (FieldKind.Text or FieldKind.Name or FieldKind.Code)
            ? distinct.Append(new FieldOption(FieldForm.AnyText, null))
            : distinct);
    }

    private static FieldOption Text(string text) => new(FieldForm.Text, text);

    private IEnumerable<FieldOption> Dates() =>
    [
        FieldOption.Missing, new(FieldForm.Day, "15/06/1990"), new(FieldForm.Month, "06/1990"), new(FieldForm.Year, "1990"),
        new(FieldForm.UnrealDay, "31/06/1990"), .. Ages(), Text("?-?-?"), .. Placeholders(),
    ];

    // An age says nothing of the day unless the entry's date is known.
    private IEnumerable<FieldOption> Ages() => Catalogues.SelectMany(c => c.Conventions.AgeWords.Words.Take(1)).Distinct().Select(w => Text($"30 {w}"));

    private IEnumerable<FieldOption> Placeholders() => Catalogues
        .Select(c => c.Table(c.Conventions.PlaceholderTable)).SelectMany(t => t?.Rows.Take(1) ?? []).Select(r => Text(r.Key));

    private IEnumerable<FieldOption> Unwritables(string other) => space.ForProof
        ? Placeholders().Append(Text(other)).Select(o => o with { Form = FieldForm.Unwritable })
        : [];

    private IEnumerable<Catalogues.Catalogue> Catalogues => space.Question.Rules.Select(r => r.Catalogue);

    private bool IsStandIn(SearchField field) => space.Question.Rules.Any(r => r.Instance.Assume.Any(a => a.Field == field.Slot || a.From == field.Slot));

    // What the conditions see of the contents.
    private string Signature(SearchField field, FieldOption option)
    {
        var seen = new StringBuilder();
        foreach (AskedRule rule in space.Question.Rules)
        {
            seen.Append(probe.IsStated(rule, field, option.Text) ? '+' : '-');
            foreach (RuleNode tree in SearchSpace.Trees(rule)) Look(rule, tree, field, option, seen);
        }
        return seen.ToString();
    }

    private void Look(AskedRule rule, RuleNode node, SearchField field, FieldOption option, StringBuilder seen)
    {
        ImmutableArray<SearchField> fields = space.FieldsOf(rule, node);
        if (!fields.Any(f => f.Slot == field.Slot)) return;
        bool whole = fields.Length == 1 && !TreeRewriter.All(node).Any(n => n is ParameterNode or AsOfNode);
        bool hasDays = field.Kind is FieldKind.Date or FieldKind.Number;
        if (node.Is(FieldFunctions.AboutField) || whole && !hasDays)
            Note(probe.ValueOf(rule, node, rule.Regimes[0], (field, option.Text)), seen);
        else if (node is CallNode && hasDays && !node.Is(FieldFunctions.OfDays) || node is SlotNode { FieldType: FactType.Text } && hasDays)
            seen.Append(option.Form).Append(option.Text);
        else if (node is SlotNode && !hasDays)
            seen.Append(option.Text is { } text ? TextKey.Of(text) : "");
        else
            foreach (RuleNode part in TreeRewriter.Parts(node)) Look(rule, part, field, option, seen);
    }

    private static void Note(Value value, StringBuilder seen)
        => seen.Append(CultureInfo.InvariantCulture, $"{value.IsKnown}{value.Truth}{value.Low}/{value.Text};");
}
