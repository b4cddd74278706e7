using Parquet;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar.Findings;

/// <summary>The columns of a report in Parquet; docs/parquet.md tells what they hold. Immutable.</summary>
internal static class FindingsSchema
{
    // What recurs from row to row is written once and numbered.
    private static readonly string[] Recurring =
        ["item", "event", "disposition", "rule", "name", "kind", "verdict", "effect", "exception", "role", "confirmedBy", "confirmedOn", "message", "code"];

    /// <summary>The schema.</summary>
    public static ParquetSchema Schema { get; } = new(
        Text("item"), Number("record"), Text("source"), Text("id"), Text("event"), Text("disposition"), Number("findings"),
        Text("rule"), Text("name"), Text("kind"), Text("verdict"), Text("effect"), Text("exception"), Text("role"),
        Texts("fields"), Texts("cells"), Texts("values"), Texts("possible"), Texts("open"), Items("assumed", "field", "from"),
        Text("confirmedBy"), Text("confirmedOn"), Text("confirmedReason"), Text("confirmedEvidence"),
        Items("grounds", "instrument", "provision", "verification"),
        Text("message"), Text("code"), Text("place"), Text("quote"));

    /// <summary>How a report is written.</summary>
    public static ParquetOptions Options { get; } = MakeOptions();

    /// <summary>Empty columns, in the order of the schema.</summary>
    public static IReadOnlyList<(string Path, ReportColumn Column)> NewColumns() => [.. Schema.Fields.SelectMany(ColumnsOf)];

    private static IEnumerable<(string Path, ReportColumn Column)> ColumnsOf(Field field) => field switch
    {
        ListField { Item: StructField item } list => item.Fields.Select(f => ($"{list.Name}.{f.Name}", (ReportColumn)new ListColumn(list, (DataField)f))),
        ListField { Item: DataField item } list => [(list.Name, new ListColumn(list, item))],
        DataField data => [(data.Name, data.ClrType == typeof(long) ? new NumberColumn(data) : new TextColumn(data))],
        _ => [],
    };

    private static ParquetOptions MakeOptions()
    {
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        foreach (string name in Recurring) options.ColumnEncodingHints[name] = EncodingHint.Dictionary;
        return options;
    }

    private static DataField Text(string name) => new(name, typeof(string), isNullable: true);

    private static DataField Number(string name) => new(name, typeof(long), isNullable: true);

    private static ListField Texts(string name) => new(name, Text(ListField.ElementName));

    private static ListField Items(string name, params string[] parts) => new(name, new StructField(ListField.ElementName, [.. parts.Select(Text)]));
}
