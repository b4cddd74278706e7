namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>What stands before a page, as far as reading it safely depends on it.</summary>
internal sealed class PageHead
{
    public const int DataPage = 0, DictionaryPage = 2, DataPageV2 = 3;

    private readonly Dictionary<(ThriftShape Shape, int Field), long> numbers;

    private PageHead(Dictionary<(ThriftShape, int), long> numbers, int length) => (this.numbers, Length) = (numbers, length);

    /// <summary>How long the head itself is.</summary>
    public int Length { get; }

    public long Type => Of(ParquetShapes.Page, 1);

    public long UncompressedSize => Of(ParquetShapes.Page, 2);

    public long CompressedSize => Of(ParquetShapes.Page, 3);

    /// <summary>How many values the page holds, missing ones included.</summary>
    public long Values => Type switch
    {
        DataPage => Of(ParquetShapes.DataPage, 1),
        DictionaryPage => Of(ParquetShapes.DictionaryPage, 1),
        DataPageV2 => Of(ParquetShapes.DataPageV2, 1),
        _ => -1,
    };

    /// <summary>How many bytes stand before the compressed part.</summary>
    public long LevelsSize => Type == DataPageV2 ? Of(ParquetShapes.DataPageV2, 5, 0) + Of(ParquetShapes.DataPageV2, 6, 0) : 0;

    public bool IsCompressed => Type != DataPageV2 || Of(ParquetShapes.DataPageV2, 7, 1) == 1;

    /// <summary>How the values are encoded.</summary>
    public long Encoding => Type switch
    {
        DataPage => Of(ParquetShapes.DataPage, 2),
        DictionaryPage => Of(ParquetShapes.DictionaryPage, 2),
        DataPageV2 => Of(ParquetShapes.DataPageV2, 4),
        _ => -1,
    };

    /// <summary>Reads a head; null where the bytes do not begin with a whole one.</summary>
    public static PageHead? TryRead(ReadOnlySpan<byte> bytes)
    {
        var numbers = new Dictionary<(ThriftShape, int), long>();
        var walk = new ThriftWalk(bytes, (shape, field, value) => numbers[(shape, field)] = value);
        return walk.TryWalk(ParquetShapes.Page, out int length) ? new PageHead(numbers, length) : null;
    }

    private long Of(ThriftShape shape, int field, long missing = -1) => numbers.GetValueOrDefault((shape, field), missing);
}
