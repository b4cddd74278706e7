using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Exporting;

/// <summary>A catalogue as workflows of RulesEngine.</summary>
/// <param name="Json">The document: an array of workflows, one for each event that has rules. The same catalogue gives the same text.</param>
/// <param name="Workflows">The names of the workflows, such as <c>vn.birth</c>.</param>
/// <param name="Rules">How many rules there are in all of them.</param>
/// <param name="LeftOut">The ids of the rules that are in none of them: facts that are exact can never breach them.</param>
public sealed record ExportedWorkflows(string Json, ImmutableArray<string> Workflows, int Rules, ImmutableArray<string> LeftOut);
