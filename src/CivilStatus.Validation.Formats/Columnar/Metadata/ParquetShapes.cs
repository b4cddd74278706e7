using static CivilStatus.Validation.Formats.Columnar.Metadata.ThriftField;

namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>
/// The structures of a Parquet file's metadata, as its format defines them
/// (https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift).
/// </summary>
internal static class ParquetShapes
{
    private static readonly ThriftShape Empty = new();

    private static readonly ThriftShape TimeUnit = new(Struct(1, Empty), Struct(2, Empty), Struct(3, Empty));

    private static readonly ThriftShape Time = new(Flag(1), Struct(2, TimeUnit));

    private static readonly ThriftShape LogicalType = new(
        Struct(1, Empty), Struct(2, Empty), Struct(3, Empty), Struct(4, Empty), Struct(5, new(I32(1), I32(2))), Struct(6, Empty),
        Struct(7, Time), Struct(8, Time), Struct(10, new(new ThriftField(1, ThriftType.Byte), Flag(2))), Struct(11, Empty), Struct(12, Empty),
        Struct(13, Empty), Struct(14, Empty), Struct(15, Empty), Struct(16, new(new ThriftField(1, ThriftType.Byte))),
        Struct(17, new(Binary(1))), Struct(18, new(Binary(1), I32(2))));

    private static readonly ThriftShape Statistics = new(Binary(1), Binary(2), I64(3), I64(4), Binary(5), Binary(6), Flag(7), Flag(8));

    private static readonly ThriftShape KeyValue = new(Binary(1), Binary(2));

    private static readonly ThriftShape Geography = new(
        Struct(1, new([.. Enumerable.Range(1, 8).Select(id => new ThriftField(id, ThriftType.Double))])), List(2, ThriftType.I32));

    private static readonly ThriftShape ColumnMetaData = new(
        I32(1), List(2, ThriftType.I32), List(3, ThriftType.Binary), I32(4), I64(5), I64(6), I64(7), List(8, KeyValue), I64(9), I64(10), I64(11),
        Struct(12, Statistics), List(13, new ThriftShape(I32(1), I32(2), I32(3))), I64(14), I32(15),
        Struct(16, new(I64(1), List(2, ThriftType.I64), List(3, ThriftType.I64))), Struct(17, Geography));

    private static readonly ThriftShape ColumnChunk = new(
        Binary(1), I64(2), Struct(3, ColumnMetaData), I64(4), I32(5), I64(6), I32(7),
        Struct(8, new(Struct(1, Empty), Struct(2, new(List(1, ThriftType.Binary), Binary(2))))), Binary(9));

    private static readonly ThriftShape RowGroup = new(
        List(1, ColumnChunk), I64(2), I64(3), List(4, new ThriftShape(I32(1), Flag(2), Flag(3))), I64(5), I64(6), new ThriftField(7, ThriftType.I16));

    private static readonly ThriftShape Encryption = new(Binary(1), Binary(2), Flag(3));

    /// <summary>One column or group of the schema.</summary>
    public static ThriftShape SchemaElement { get; } = new(
        I32(1), I32(2), I32(3), Binary(4), I32(5), I32(6), I32(7), I32(8), I32(9), Struct(10, LogicalType));

    /// <summary>The footer of a file.</summary>
    public static ThriftShape Footer { get; } = new(
        I32(1), List(2, SchemaElement), I64(3), List(4, RowGroup), List(5, KeyValue), Binary(6), List(7, new ThriftShape(Struct(1, Empty))),
        Struct(8, new(Struct(1, Encryption), Struct(2, Encryption))), Binary(9));

    /// <summary>What a page of values says of itself.</summary>
    public static ThriftShape DataPage { get; } = new(I32(1), I32(2), I32(3), I32(4), Struct(5, Statistics));

    /// <summary>What a page of distinct values says of itself.</summary>
    public static ThriftShape DictionaryPage { get; } = new(I32(1), I32(2), Flag(3));

    /// <summary>What a page of values of the second kind says of itself.</summary>
    public static ThriftShape DataPageV2 { get; } = new(I32(1), I32(2), I32(3), I32(4), I32(5), I32(6), Flag(7), Struct(8, Statistics));

    /// <summary>What stands before each page.</summary>
    public static ThriftShape Page { get; } = new(
        I32(1), I32(2), I32(3), I32(4), Struct(5, DataPage), Struct(6, Empty), Struct(7, DictionaryPage), Struct(8, DataPageV2));
}
