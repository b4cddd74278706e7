using System.Collections.Immutable;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Finds the columns of a schema: flat ones named by a path, and those within groups and lists.</summary>
internal static class ParquetColumns
{
    public static ImmutableArray<ParquetColumn> Of(ParquetSchema schema)
    {
        var columns = ImmutableArray.CreateBuilder<ParquetColumn>();
        foreach (Field field in schema.Fields) Add(columns, field, "", null, "");
        return columns.ToImmutable();
    }

    private static void Add(ImmutableArray<ParquetColumn>.Builder columns, Field field, string prefix, ListField? list, string listPath)
    {
        switch (field)
        {
            case DataField data:
                columns.Add(ColumnOf(data, prefix + data.Name, list, listPath));
                break;
            case StructField group:
                foreach (Field child in group.Fields) Add(columns, child, prefix + group.Name + ".", list, listPath);
                break;
            case ListField inner when list is null:
                AddList(columns, inner, prefix + inner.Name);
                break;
            case ListField inner:
                AddUnread(columns, inner.Item, $"{listPath}[].{prefix}{inner.Name}[]");
                break;
            case MapField:
                AddUnread(columns, field, list is null ? prefix + field.Name : $"{listPath}[].{prefix}{field.Name}");
                break;
        }
    }

    private static void AddList(ImmutableArray<ParquetColumn>.Builder columns, ListField list, string path)
    {
        switch (list.Item)
        {
            case StructField item:
                foreach (Field child in item.Fields) Add(columns, child, "", list, path);
                break;
            case DataField data:
                columns.Add(ColumnOf(data, "", list, path));
                break;
            default:
                AddUnread(columns, list.Item, path + "[]");
                break;
        }
    }

    private static ParquetColumn ColumnOf(DataField field, string path, ListField? list, string listPath) => list is null
        ? new ParquetColumn(path, null, 0, field, ColumnKinds.Of(field))
        : new ParquetColumn(listPath, path, list.MaxDefinitionLevel, field, ColumnKinds.Of(field));

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
                AddUnread(columns, list.Item, path + "[]");
                break;
            case MapField map:
                AddUnread(columns, map.Key, path + ".key");
                AddUnread(columns, map.Value, path + ".value");
                break;
        }
    }
}
