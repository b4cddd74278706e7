using System.Globalization;
using CivilStatus.Validation.Records;
using Parquet;
using Parquet.Schema;
using Parquet.Serialization;

namespace CivilStatus.Validation.Formats.Tests;

/// <summary>Writes Parquet files as other programs would.</summary>
internal static class TestParquet
{
    /// <summary>Columns of texts, numbers, truths or days, all optional, in row groups of a size.</summary>
    public static byte[] Columns(int groupSize, CompressionMethod codec, params (string Name, object?[] Values)[] columns)
    {
        DataField[] fields = [.. columns.Select(c => new DataField(c.Name, TypeOf(c.Values), isNullable: true))];
        var options = new ParquetOptions { CompressionMethod = codec };
        foreach (DataField field in fields) options.ColumnEncodingHints[field.Path.ToString()] = EncodingHint.Dictionary;
        return Written(new ParquetSchema(fields.Cast<Field>().ToArray()), options, writer =>
        {
            int rows = columns.Length == 0 ? 0 : columns[0].Values.Length;
            for (int from = 0; from < rows; from += groupSize)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                for (int i = 0; i < fields.Length; i++) Write(group, fields[i], columns[i].Values[from..Math.Min(rows, from + groupSize)]);
            }
        });
    }

    public static byte[] Columns(params (string Name, object?[] Values)[] columns) => Columns(1000, CompressionMethod.Snappy, columns);

    /// <summary>Entries as flat columns named by path, list items numbered.</summary>
    public static byte[] Flat(IReadOnlyList<Entry> entries, int groupSize = 1000, CompressionMethod codec = CompressionMethod.Snappy)
    {
        var paths = new List<string>();
        foreach (Entry entry in entries)
            paths.AddRange(Enumerable.Range(0, entry.SlotCount).Where(s => entry[s] is not null).Select(entry.PathAt).Except(paths));
        return Columns(groupSize, codec, [
            ("event", [.. entries.Select(e => (object)e.Event.Name())]),
            .. paths.Select(p => (p, entries.Select(e => e.TryGetSlot(p, out int slot) ? Typed(e.FieldAt(slot).Kind, e[slot]) : null).ToArray())),
        ]);
    }

    /// <summary>Entries as groups and lists of groups, in one row group.</summary>
    public static byte[] Nested(IReadOnlyList<Entry> entries)
    {
        var tree = new SortedDictionary<string, object>(StringComparer.Ordinal) { ["event"] = FieldKind.Text };
        foreach (EntryLayout layout in EntryEvents.All.Select(e => EntryLayout.Of(e.Event)))
        {
            foreach (EntryField field in layout.Fields) Plant(tree, field.Path, field.Kind);
            if (layout.List is not { } list) continue;
            var item = new SortedDictionary<string, object>(StringComparer.Ordinal);
            foreach (EntryField field in list.ItemFields) Plant(item, field.Path, field.Kind);
            tree[list.Path] = new[] { item };
        }
        var schema = new ParquetSchema(Fields(tree));
        using var stream = new MemoryStream();
        ParquetSerializer.SerializeUntypedAsync([.. entries.Select(Row)], schema, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static byte[] Written(ParquetSchema schema, ParquetOptions options, Action<ParquetWriter> write)
    {
        using var stream = new MemoryStream();
        ParquetWriter writer = ParquetWriter.CreateAsync(schema, stream, options).GetAwaiter().GetResult();
        write(writer);
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private static Type TypeOf(object?[] values) => values.FirstOrDefault(v => v is not null)?.GetType() ?? typeof(string);

    private static void Write(ParquetRowGroupWriter group, DataField field, object?[] values)
    {
        Task written = field.ClrType == typeof(ReadOnlyMemory<char>) ? group.WriteAsync(field, values.Cast<string?>().ToArray())
            : field.ClrType == typeof(bool) ? Of<bool>()
            : field.ClrType == typeof(int) ? Of<int>()
            : field.ClrType == typeof(long) ? Of<long>()
            : field.ClrType == typeof(double) ? Of<double>()
            : field.ClrType == typeof(DateOnly) ? Of<DateOnly>()
            : field.ClrType == typeof(DateTime) ? Of<DateTime>()
            : group.WriteAsync(field, values.Cast<byte[]?>().ToArray());
        written.GetAwaiter().GetResult();

        Task Of<T>()
            where T : struct => group.WriteAsync<T>(field, values.Select(v => (T?)v).ToArray());
    }

    private static object? Typed(FieldKind kind, string? text) => text is null ? null : kind switch
    {
        FieldKind.Flag => text == "true",
        FieldKind.Number => long.Parse(text, CultureInfo.InvariantCulture),
        _ => text,
    };

    private static void Plant(SortedDictionary<string, object> tree, string path, FieldKind kind)
    {
        string[] names = path.Split('.');
        foreach (string name in names[..^1])
        {
            if (!tree.TryGetValue(name, out object? inner)) tree[name] = inner = new SortedDictionary<string, object>(StringComparer.Ordinal);
            tree = (SortedDictionary<string, object>)inner;
        }
        tree.TryAdd(names[^1], kind);
    }

    private static Field[] Fields(SortedDictionary<string, object> tree) => [.. tree.Select(p => FieldOf(p.Key, p.Value))];

    private static Field FieldOf(string name, object of) => of switch
    {
        SortedDictionary<string, object> group => new StructField(name, Fields(group)),
        SortedDictionary<string, object>[] items => new ListField(name, new StructField("element", Fields(items[0]))),
        FieldKind.Flag => new DataField(name, typeof(bool), isNullable: true),
        FieldKind.Number => new DataField(name, typeof(long), isNullable: true),
        _ => new DataField(name, typeof(string), isNullable: true),
    };

    private static Dictionary<string, object?> Row(Entry entry)
    {
        var row = new Dictionary<string, object?> { ["event"] = entry.Event.Name() };
        for (int slot = 0; slot < entry.Layout.Fields.Length; slot++) Put(row, entry.PathAt(slot), entry.FieldAt(slot).Kind, entry[slot]);
        if (entry.Layout.List is not { } list || entry.ItemCount == 0) return row;
        row[list.Path] = Enumerable.Range(0, entry.ItemCount).Select(item =>
        {
            var values = new Dictionary<string, object?>();
            foreach (EntryField field in list.ItemFields) Put(values, field.Path, field.Kind, entry[entry.ItemSlot(item, field)]);
            return (IDictionary<string, object?>)values;
        }).ToList();
        return row;
    }

    private static void Put(Dictionary<string, object?> row, string path, FieldKind kind, string? text)
    {
        if (text is null) return;
        string[] names = path.Split('.');
        foreach (string name in names[..^1])
        {
            if (!row.TryGetValue(name, out object? inner)) row[name] = inner = new Dictionary<string, object?>();
            row = (Dictionary<string, object?>)inner!;
        }
        row[names[^1]] = Typed(kind, text);
    }
}
