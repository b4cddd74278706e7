using System.Collections;
using System.Globalization;
using System.Reflection;
using CivilStatus.Validation.Authoring.Exporting.Inputs;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>Fills the input of a workflow from the texts of an entry, member by member as docs/export.md names them.</summary>
internal static class WorkflowInput
{
    public static RecordInput Of(ExactEntry entry, DateOnly asOf)
    {
        RecordInput record = Empty(entry.Event);
        record.AsOf = asOf;
        foreach ((string path, string text) in entry.Texts) Set(record, path.Split('.'), text);
        return record;
    }

    public static RecordInput Empty(EntryEvent entryEvent)
        => (RecordInput)Activator.CreateInstance(typeof(RecordInput).Assembly.GetType($"{typeof(RecordInput).Namespace}.{entryEvent}Input", throwOnError: true)!)!;

    private static void Set(object owner, ReadOnlySpan<string> path, string text)
    {
        string name = path[0];
        int open = name.IndexOf('[');
        PropertyInfo member = Member(owner.GetType(), open < 0 ? name : name[..open]);
        if (path.Length == 1) member.SetValue(owner, Read(member.PropertyType, text));
        else if (open < 0) Set(member.GetValue(owner)!, path[1..], text);
        else Set(Item((IList)member.GetValue(owner)!, member.PropertyType, int.Parse(name[(open + 1)..^1], CultureInfo.InvariantCulture)), path[1..], text);
    }

    public static PropertyInfo Member(Type owner, string name) => owner.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])
        ?? throw new InvalidOperationException($"{owner.Name} has no member for {name}.");

    private static object Item(IList list, Type type, int index)
    {
        while (list.Count <= index) list.Add(Activator.CreateInstance(type.GetGenericArguments()[0]));
        return list[index]!;
    }

    private static object? Read(Type type, string text) => type == typeof(string) ? text
        : type == typeof(DateOnly?) ? ExactEntry.Day(text)
        : type == typeof(bool?) ? bool.Parse(text)
        : int.Parse(text, CultureInfo.InvariantCulture);
}
