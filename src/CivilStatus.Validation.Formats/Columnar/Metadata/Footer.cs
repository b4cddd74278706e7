using System.Buffers.Binary;

namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>Checks the footer of a file before the library reads it.</summary>
internal static class Footer
{
    private const int TailLength = 8, ShortestFile = 4 + TailLength, LongestFooter = 1 << 25;

    /// <summary>Returns where the footer begins, which is where the data ends.</summary>
    /// <exception cref="ParquetRefusal">It must not be read.</exception>
    public static long Check(WindowStream file)
    {
        byte[] tail = new byte[TailLength];
        file.Position = Math.Max(0, file.Length - TailLength);
        if (file.Length < ShortestFile || file.ReadAtLeast(tail, TailLength, throwOnEndOfStream: false) < TailLength || !tail.AsSpan(4).SequenceEqual("PAR1"u8))
            throw ParquetRefusal.Damaged("tệp không kết thúc bằng “PAR1”, có lẽ bị cắt cụt hoặc chưa ghi xong.", "it does not end in “PAR1”; it may be cut short or still be written.");
        long length = BinaryPrimitives.ReadUInt32LittleEndian(tail), start = file.Length - TailLength - length;
        if (start < 4) throw Damaged();
        if (length > LongestFooter)
            throw ParquetRefusal.TooLarge($"phần mô tả ở cuối tệp dài quá {LongestFooter >> 20} MiB.", $"its footer is longer than {LongestFooter >> 20} MiB.");
        byte[] footer = new byte[length];
        file.Position = start;
        file.ReadExactly(footer);
        var schema = new SchemaTree();
        if (!new ThriftWalk(footer, schema.Take).TryWalk(ParquetShapes.Footer, out _) || !schema.IsWhole()) throw Damaged();
        return start;
    }

    private static ParquetRefusal Damaged() => ParquetRefusal.Damaged("phần mô tả ở cuối tệp bị hỏng.", "its footer is damaged.");
}
