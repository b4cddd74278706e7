using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using Parquet.Schema;
using FieldPath = CivilStatus.Validation.Records.FieldPath;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>The columns of a file, and what each is in a record of each event. Immutable.</summary>
internal sealed class ParquetHeader
{
    private const string EventName = "event", ExtraPrefix = "extra.";

    private readonly ImmutableArray<ImmutableArray<ColumnTarget?>> targets;

    private ParquetHeader(ImmutableArray<ParquetColumn> columns, int eventColumn)
    {
        (Columns, EventColumn) = (columns, eventColumn);
        targets = [.. EntryEvents.All.Select(e => columns.Select(c => ColumnTarget.Of(c, EntryLayout.Of(e.Event))).ToImmutableArray())];
        Unknown = [.. Enumerable.Range(0, columns.Length).Where(i => i != eventColumn && targets.All(t => t[i] is null) && !IsDeclaredExtra(columns[i])).Select(i => columns[i])];
    }

    /// <summary>The columns, in the order of the file.</summary>
    public ImmutableArray<ParquetColumn> Columns { get; }

    /// <summary>The index of the column that says which event a row is.</summary>
    public int EventColumn { get; }

    /// <summary>The columns that belong to no event.</summary>
    public ImmutableArray<ParquetColumn> Unknown { get; }

    /// <summary>What the columns are in a record of an event, in their order; null for one that the event does not have.</summary>
    public ImmutableArray<ColumnTarget?> TargetsOf(EntryEvent entryEvent) => targets[(int)entryEvent];

    /// <summary>Reads the columns of a schema, or tells why no row can be read.</summary>
    public static (ParquetHeader? Header, ReadError? Error) Of(ParquetSchema schema, string file)
    {
        ImmutableArray<ParquetColumn> columns = ParquetColumns.Of(schema);
        if (Twice(columns) is var (first, second)) return (null, ParquetErrors.DuplicateColumn(file, first.Shown, second.Shown));
        int eventColumn = columns.IndexOf(columns.FirstOrDefault(c => c is { Path: EventName, ItemPath: null, Kind: ColumnKind.Text })!);
        if (eventColumn < 0) return (null, ParquetErrors.NoEventColumn(file, columns.Select(c => c.Shown)));
        var header = new ParquetHeader(columns, eventColumn);
        for (int i = 0; i < columns.Length; i++)
            if (header.targets.Select(t => t[i]?.Field).FirstOrDefault(f => f is not null && !columns[i].Kind.Suits(f.Kind)) is { } field)
                return (null, ParquetErrors.WrongColumnType(file, columns[i].Shown, columns[i].TypeName, field.Kind));
        return (header, null);
    }

    /// <summary>Whether the file itself puts a column among the extra properties, and under which name.</summary>
    public static bool IsDeclaredExtra(ParquetColumn column) => column.Path.StartsWith(ExtraPrefix, StringComparison.Ordinal);

    /// <summary>The name under which a column that the event does not have is kept.</summary>
    public static string ExtraName(ParquetColumn column) => IsDeclaredExtra(column) ? column.Path[ExtraPrefix.Length..] : column.Path;

    // The same path twice, flat and in groups, or a list beside columns for single items of it.
    private static (ParquetColumn First, ParquetColumn Second)? Twice(ImmutableArray<ParquetColumn> columns)
    {
        var seen = new Dictionary<string, ParquetColumn>(StringComparer.Ordinal);
        foreach (ParquetColumn column in columns)
            if (!seen.TryAdd(column.Shown, column)) return (seen[column.Shown], column);
        foreach (ParquetColumn list in columns.Where(c => c.ItemPath is not null && c.IsRead))
            if (columns.FirstOrDefault(c => FieldPath.TryParseItem(c.Path, out string name, out _, out _) && name == list.Path) is { } item) return (list, item);
        return null;
    }
}
