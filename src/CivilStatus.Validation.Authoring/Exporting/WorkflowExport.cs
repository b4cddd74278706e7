using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Exporting;

/// <summary>
/// Writes a catalogue as workflows of Microsoft RulesEngine, for teams that run that engine. A rule fails where a breach is
/// certain that no exception permits. See docs/export.md for the input, and for what a workflow cannot say.
/// </summary>
public static class WorkflowExport
{
    // Readable in an editor: the file is JSON and never part of a web page.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The workflows of a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="language">The language of messages and titles: <c>vi</c> or <c>en</c>.</param>
    /// <param name="events">The events; all where none is named.</param>
    public static ExportedWorkflows Of(Catalogue catalogue, string language, params ImmutableArray<EntryEvent> events)
    {
        var properties = new RuleProperties(catalogue, language);
        Rule[] asked = [.. catalogue.Rules.Where(r => r.Set is null && r.Status is not (RuleStatus.Draft or RuleStatus.Retired))];
        HashSet<string> leftOut = [], exported = [];
        var workflows = new JsonArray();
        foreach (EntryEvent entryEvent in EntryEvents.All.Select(e => e.Event).Where(e => events.IsDefaultOrEmpty || events.Contains(e)))
        {
            EntryLayout layout = EntryLayout.Of(entryEvent);
            var rules = new JsonArray();
            foreach (Rule rule in asked.Where(r => r.Events.Contains(entryEvent)))
            {
                JsonObject[] made = [.. LoopTarget.Of(rule.ForEach, layout).Select(t => new RuleExport(catalogue, layout, rule, t, properties).Make()).OfType<JsonObject>()];
                (made.Length > 0 ? exported : leftOut).Add(rule.Id);
                foreach (JsonObject json in made) rules.Add(json);
            }
            // RulesEngine refuses a workflow without rules.
            if (rules.Count > 0) workflows.Add(new JsonObject { ["WorkflowName"] = NameOf(catalogue, entryEvent), ["Rules"] = rules });
        }
        return new ExportedWorkflows(
            workflows.ToJsonString(Readable) + "\n",
            [.. workflows.Select(w => w!["WorkflowName"]!.GetValue<string>())],
            workflows.Sum(w => w!["Rules"]!.AsArray().Count),
            [.. leftOut.Except(exported).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The name of the workflow of an event, such as <c>vn.birth</c>.</summary>
    public static string NameOf(Catalogue catalogue, EntryEvent entryEvent) => $"{catalogue.Id}.{entryEvent.Name()}";
}
