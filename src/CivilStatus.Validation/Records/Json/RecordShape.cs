using System.Collections.Immutable;

namespace CivilStatus.Validation.Records.Json;

/// <summary>The JSON objects of the canonical record of one event, or of a person, as its layout gives them. Immutable; one for each.</summary>
internal sealed class RecordShape
{
    private static readonly PerEvent<RecordShape> Shapes = new(entryEvent => new RecordShape(EntryLayout.Of(entryEvent)));

    private static readonly Lazy<RecordShape> PersonShape = new(() => new RecordShape(EntryLayout.Person));

    private RecordShape(EntryLayout layout)
    {
        int count = 1;
        ImmutableArray<RecordProperty> children = Group(layout.Fields, "", ref count);
        if (layout.List is { } list)
        {
            int number = count++;
            children = children.Add(new RecordProperty(list.Path, list.Path, number)
            {
                IsList = true,
                Children = Group(list.ItemFields, "", ref count),
            });
        }
        Root = new RecordProperty("", "", 0) { Children = children };
        PropertyCount = count;
    }

    /// <summary>The record itself.</summary>
    public RecordProperty Root { get; }

    /// <summary>How many properties there are, the record itself included.</summary>
    public int PropertyCount { get; }

    public static RecordShape Of(EntryEvent entryEvent) => Shapes.Of(entryEvent);

    /// <summary>The shape of the records of a population database.</summary>
    public static RecordShape Person => PersonShape.Value;

    // The fields of one object stand together in a layout except where a role gained a field later, so group by name, not by run.
    private static ImmutableArray<RecordProperty> Group(IEnumerable<EntryField> fields, string prefix, ref int count)
    {
        var children = ImmutableArray.CreateBuilder<RecordProperty>();
        foreach (IGrouping<string, EntryField> group in fields.GroupBy(f => FirstName(f.Path, prefix.Length), StringComparer.Ordinal))
        {
            string path = prefix + group.Key;
            int number = count++;
            EntryField? leaf = group.FirstOrDefault(f => f.Path == path);
            children.Add(new RecordProperty(group.Key, path, number)
            {
                Field = leaf,
                Children = leaf is null ? Group(group, path + ".", ref count) : [],
            });
        }
        return children.ToImmutable();
    }

    private static string FirstName(string path, int from)
    {
        int dot = path.IndexOf('.', from);
        return dot < 0 ? path[from..] : path[from..dot];
    }
}
