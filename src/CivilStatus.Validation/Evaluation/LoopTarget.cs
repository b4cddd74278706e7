using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation;

/// <summary>One role or field that a rule's <c>forEach</c> runs over in the layout of an event.</summary>
/// <param name="Variable">The loop variable.</param>
/// <param name="Path">The role or field path it stands for; within a list item, the path inside the item.</param>
/// <param name="InItem">Whether it stands for a part of each item of the record's list.</param>
/// <param name="Role">How it is named in results, with <c>[]</c> where the item's index belongs.</param>
internal sealed record LoopTarget(string Variable, string Path, bool InItem, string Role)
{
    /// <summary>The targets in an event; a single null for a rule without <c>forEach</c>.</summary>
    public static IEnumerable<LoopTarget?> Of(ForEach? forEach, EntryLayout layout)
    {
        if (forEach is null) return [null];
        IEnumerable<LoopTarget> targets = forEach.Variable switch
        {
            ForEach.Person => Persons(forEach, layout),
            ForEach.Item => Items(forEach, layout),
            _ => Fields(forEach, layout),
        };
        return targets.OrderBy(t => t.Role, StringComparer.Ordinal);
    }

    /// <summary>Turns a path that starts with the loop variable into a path of the layout.</summary>
    public bool TryResolve(string path, out string resolved)
    {
        resolved = path;
        if (path == Variable)
        {
            resolved = Path;
            return true;
        }
        if (path.StartsWith(EntryLayout.OtherPrefix, StringComparison.Ordinal) && TryResolve(path[EntryLayout.OtherPrefix.Length..], out string inner))
        {
            // The same role of the second one of a pair.
            resolved = EntryLayout.OtherPrefix + inner;
            return true;
        }
        if (!path.StartsWith(Variable, StringComparison.Ordinal) || path[Variable.Length] != '.') return false;
        resolved = Path.Length == 0 ? path[(Variable.Length + 1)..] : Path + path[Variable.Length..];
        return true;
    }

    private static IEnumerable<LoopTarget> Persons(ForEach forEach, EntryLayout layout)
    {
        foreach (string role in layout.Persons)
            if (forEach.OverAll || forEach.Over.Contains(role)) yield return new LoopTarget(forEach.Variable, role, false, role);
        if (layout.List is { ItemsArePersons: true } list && (forEach.OverAll || forEach.Over.Contains(list.Path)))
            yield return new LoopTarget(forEach.Variable, "", true, list.Path + "[]");
    }

    private static IEnumerable<LoopTarget> Items(ForEach forEach, EntryLayout layout)
    {
        if (layout.List is { } list && (forEach.OverAll || forEach.Over.Contains(list.Path)))
            yield return new LoopTarget(forEach.Variable, "", true, list.Path + "[]");
    }

    private static IEnumerable<LoopTarget> Fields(ForEach forEach, EntryLayout layout)
    {
        foreach (EntryField field in layout.Fields)
            if (IsMeant(forEach, field, field.Path)) yield return new LoopTarget(forEach.Variable, field.Path, false, field.Path);
        if (layout.List is not { } list) yield break;
        foreach (EntryField field in list.ItemFields)
            if (IsMeant(forEach, field, $"{list.Path}.{field.Path}"))
                yield return new LoopTarget(forEach.Variable, field.Path, true, $"{list.Path}[].{field.Path}");
    }

    private static bool IsMeant(ForEach forEach, EntryField field, string path) => forEach.OverAll
        ? path != "id" && (forEach.Variable == "text" || forEach.Variable == VariableOf(field.Kind))
        : forEach.Over.Contains(path);

    private static string VariableOf(FieldKind kind) => kind switch
    {
        FieldKind.Date => "date",
        FieldKind.Name => "name",
        FieldKind.Code => "code",
        _ => "text",
    };
}
