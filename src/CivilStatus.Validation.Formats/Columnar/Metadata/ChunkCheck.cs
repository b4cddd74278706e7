using System.Buffers;
using System.Collections.Frozen;
using Parquet.Meta;
using ZstdSharp;

namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>
/// Checks one column of a row group, page by page, before the library decodes it: pages lie within the file, hold as many values as
/// was said, and unpack to no more than a page may be. Nothing is unpacked for that.
/// </summary>
internal static class ChunkCheck
{
    private const int FirstPeek = 1 << 12, LongestHead = 1 << 20, LargestPage = 1 << 27, LargestDictionary = 1 << 26, ShortestValue = 4;

    // The library reads truths in runs wrongly. Where each text may repeat the start of the one before, a few bytes can stand for any
    // number of texts of any length.
    private static readonly FrozenDictionary<long, string> Unread = new Dictionary<long, string> { [3] = "RLE", [4] = "BIT_PACKED", [7] = "DELTA_BYTE_ARRAY" }.ToFrozenDictionary();

    /// <summary>Lets the file be read up to the end of the column.</summary>
    /// <exception cref="ParquetRefusal">It must not be decoded.</exception>
    public static void Check(WindowStream file, ColumnChunk chunk, string column, long end, MemoryBudget budget)
    {
        ColumnMetaData meta = chunk.MetaData!;
        if (chunk.FilePath is { Length: > 0 })
            throw ParquetRefusal.Unsupported($"cột “{column}” nằm trong một tệp khác.", $"its column “{column}” lies in another file.");
        long at = StartOf(meta), stop = at + meta.TotalCompressedSize, values = 0;
        if (at < 4 || meta.TotalCompressedSize < 0 || stop > end || stop < at) throw Damaged(column);
        file.End = stop;
        while (values < meta.NumValues)
        {
            PageHead head = ReadHead(file, at, stop, column);
            at += head.Length;
            CheckPage(file, head, meta, at, stop, column);
            // Texts take two bytes for each of theirs.
            budget.Take(2 * head.UncompressedSize);
            at += head.CompressedSize;
            if (head.Type != PageHead.DictionaryPage) values += head.Values;
        }
        if (values != meta.NumValues) throw Damaged(column);
    }

    private static long StartOf(ColumnMetaData meta)
        => new[] { meta.DataPageOffset, meta.DictionaryPageOffset ?? 0, meta.IndexPageOffset ?? 0 }.Where(o => o != 0).DefaultIfEmpty(0).Min();

    private static PageHead ReadHead(WindowStream file, long at, long stop, string column)
    {
        for (int length = FirstPeek; ; length *= 16)
        {
            byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
            file.Position = at;
            int read = file.ReadAtLeast(bytes.AsSpan(0, length), length, throwOnEndOfStream: false);
            PageHead? head = PageHead.TryRead(bytes.AsSpan(0, read));
            ArrayPool<byte>.Shared.Return(bytes);
            if (head is not null) return head;
            if (read < length || length >= LongestHead) throw Damaged(column);
        }
    }

    private static void CheckPage(WindowStream file, PageHead head, ColumnMetaData meta, long at, long stop, string column)
    {
        if (head.Type is not (PageHead.DataPage or PageHead.DictionaryPage or PageHead.DataPageV2)) throw Damaged(column);
        if (head.CompressedSize < 0 || head.CompressedSize > stop - at || head.UncompressedSize < 0 || head.Values < 0) throw Damaged(column);
        if (head.LevelsSize < 0 || head.LevelsSize > head.CompressedSize) throw Damaged(column);
        if (Unread.TryGetValue(head.Encoding, out string? encoding))
            throw ParquetRefusal.Unsupported($"cột “{column}” được mã hóa kiểu {encoding}, kiểu này không đọc được ở đây. Hãy xuất lại theo định dạng Parquet 1.0 (data page 1.0).",
                $"its column “{column}” is encoded as {encoding}, which is not read here. Export it anew in the Parquet format 1.0 (data page 1.0).");
        long most = head.Type == PageHead.DictionaryPage ? LargestDictionary : LargestPage;
        long size = Math.Max(head.UncompressedSize, head.CompressedSize);
        if (size <= most && head.IsCompressed) size = UnpackedSize(file, head, meta.Codec, at);
        if (size > most)
            throw ParquetRefusal.TooLarge($"một trang của cột “{column}” giải nén ra quá {most >> 20} MiB.", $"a page of its column “{column}” unpacks to more than {most >> 20} MiB.");
        // Room for a dictionary is made before it is read.
        if (head.Type == PageHead.DictionaryPage && head.Values > head.UncompressedSize / ShortestValue) throw Damaged(column);
        if (meta.Codec == CompressionCodec.UNCOMPRESSED && head.CompressedSize != head.UncompressedSize) throw Damaged(column);
    }

    // What the packed bytes themselves ask for; the other codecs unpack into the room that the head names.
    private static long UnpackedSize(WindowStream file, PageHead head, CompressionCodec codec, long at)
    {
        if (codec is not (CompressionCodec.SNAPPY or CompressionCodec.ZSTD)) return 0;
        int length = (int)(head.CompressedSize - head.LevelsSize);
        if (codec == CompressionCodec.SNAPPY) length = Math.Min(length, 5);
        if (length == 0) return 0;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        file.Position = at + head.LevelsSize;
        int read = file.ReadAtLeast(bytes.AsSpan(0, length), length, throwOnEndOfStream: false);
        long size = codec == CompressionCodec.SNAPPY ? SnappySize(bytes.AsSpan(0, read)) : ZstdSize(bytes.AsSpan(0, read));
        ArrayPool<byte>.Shared.Return(bytes);
        return size;
    }

    private static long SnappySize(ReadOnlySpan<byte> bytes)
    {
        long size = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            size |= (long)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80) break;
        }
        return size;
    }

    private static long ZstdSize(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (long)Math.Min(Decompressor.GetDecompressedSize(bytes), long.MaxValue);
        }
        catch (ZstdException)
        {
            // The library will find the same.
            return 0;
        }
    }

    private static ParquetRefusal Damaged(string column) => ParquetRefusal.Damaged(
        $"các trang của cột “{column}” không khớp với những gì tệp ghi về chúng.",
        $"the pages of its column “{column}” are not what the file says of them.");
}
