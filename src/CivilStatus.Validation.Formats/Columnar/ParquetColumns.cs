using System.Collections.Immutable;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Finds the columns of a schema: flat ones named by a path, and those within groups and lists.</summary>
internal static class ParquetColumns
{
    public static ImmutableArray<ParquetColumn> Of(ParquetSchema schema)
    {
        var columns = ImmutableArray.CreateBuilder<ParquetColumn>();
        foreach (Field field in schema.Fields) Add(columns, field, "", null);
        return columns.ToImmutable();
    }

    private static void Add(ImmutableArray<ParquetColumn>.Builder columns, Field field, string prefix, ListField? list)
    {
        switch (field)
        {
            case DataField data:
                columns.Add(ColumnOf(data, prefix + data.Name, list));
                break;
            case StructField group:
                foreach (Field child in group.Fields) Add(columns, child, prefix + group.Name + ".", list);
                break;
            case ListField inner when list is null:
                AddList(columns, inner, prefix + inner.Name);
                break;
            case ListField inner:
                AddUnread(columns, inner.Item, prefix + inner.Name);
                break;
            case MapField map:
                AddUnread(columns, map.Key, prefix + map.Name + ".key");
                AddUnread(columns, map.Value, prefix + map.Name + ".value");
                break;
        }
    }

    private static void AddList(ImmutableArray<ParquetColumn>.Builder columns, ListField list, string path)
    {
        int from = columns.Count;
        if (list.Item is StructField item)
        {
            foreach (Field child in item.Fields) Add(columns, child, "", list);
        }
        else if (list.Item is DataField data)
        {
            columns.Add(ColumnOf(data, "", list));
        }
        else
        {
            AddUnread(columns, list.Item, "");
        }
        for (int i = from; i < columns.Count; i++) columns[i] = columns[i] with { Path = path };
    }

    private static ParquetColumn ColumnOf(DataField field, string path, ListField? list)
        => list is null ? new ParquetColumn(path, null, 0, field, ColumnKinds.Of(field)) : new ParquetColumn("", path, list.MaxDefinitionLevel, field, ColumnKinds.Of(field));

    private static void AddUnread(ImmutableArray<ParquetColumn>.Builder columns, Field field, string path)
    {
        switch (field)
        {
            case DataField data:
                columns.Add(new ParquetColumn(path, null, 0, data, ColumnKind.Other));
                break;
            case StructField group:
                foreach (Field child in group.Fields) AddUnread(columns, child, path + "." + child.Name);
                break;
            case ListField list:
                AddUnread(columns, list.Item, path);
                break;
            case MapField map:
                AddUnread(columns, map.Key, path + ".key");
                AddUnread(columns, map.Value, path + ".value");
                break;
        }
    }
}
