using System.Buffers.Binary;

namespace CivilStatus.Validation.Formats.Tests;

/// <summary>A Parquet file of one optional column of texts, “event”, that says of itself whatever a test wants.</summary>
internal sealed record TestParquetBytes
{
    /// <summary>The bytes of its one page as stored.</summary>
    public byte[] Page { get; init; } = [2, 0, 0, 0, 1 << 1, 1, 5, 0, 0, 0, .. "birth"u8];

    public int Codec { get; init; }

    public int Encoding { get; init; }

    public long Rows { get; init; } = 1;

    public int PageValues { get; init; } = 1;

    public int PageType { get; init; }

    public int? UnpackedSize { get; init; }

    public int? PackedSize { get; init; }

    public long? ChunkSize { get; init; }

    public long Start { get; init; } = 4;

    public byte[] ToBytes()
    {
        byte[] about = PageType == 2
            ? Structure((7, 12, Structure((1, 5, Number(PageValues)), (2, 5, Number(Encoding)))))
            : Structure((5, 12, Structure((1, 5, Number(PageValues)), (2, 5, Number(Encoding)), (3, 5, Number(3)), (4, 5, Number(3)))));
        byte[] head = [.. Structure((1, 5, Number(PageType)), (2, 5, Number(UnpackedSize ?? Page.Length)), (3, 5, Number(PackedSize ?? Page.Length)))[..^1], .. Shifted(about, 3)];
        byte[] column = Structure((1, 5, Number(6)), (2, 9, List(5, Number(Encoding))), (3, 9, List(8, Text("event"))), (4, 5, Number(Codec)), (5, 6, Number(Rows)),
            (6, 6, Number(Page.Length)), (7, 6, Number(ChunkSize ?? head.Length + Page.Length)), (9, 6, Number(Start)));
        byte[] group = Structure((1, 9, List(12, Structure((2, 6, Number(4)), (3, 12, column)))), (2, 6, Number(Page.Length)), (3, 6, Number(Rows)));
        byte[] schema = List(12, Structure((4, 8, Text("root")), (5, 5, Number(1))), Structure((1, 5, Number(6)), (3, 5, Number(1)), (4, 8, Text("event")), (6, 5, Number(0))));
        byte[] footer = Structure((1, 5, Number(1)), (2, 9, schema), (3, 6, Number(Rows)), (4, 9, List(12, group)));
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Length);
        return [.. "PAR1"u8, .. head, .. Page, .. footer, .. length, .. "PAR1"u8];
    }

    private static byte[] Structure(params (int Id, int Type, byte[] Value)[] fields)
    {
        int last = 0;
        return [.. fields.SelectMany(f =>
        {
            byte head = (byte)((f.Id - last) << 4 | f.Type);
            last = f.Id;
            return (byte[])[head, .. f.Value];
        }), 0];
    }

    // The first field of a structure counts from 0; as a continuation it counts from the field before.
    private static byte[] Shifted(byte[] structure, int before) => [(byte)(structure[0] - (before << 4)), .. structure[1..]];

    private static byte[] List(int type, params byte[][] items) => [(byte)(items.Length << 4 | type), .. items.SelectMany(i => i)];

    private static byte[] Text(string text) => [.. Varint((ulong)text.Length), .. System.Text.Encoding.UTF8.GetBytes(text)];

    private static byte[] Number(long value) => Varint((ulong)(value << 1 ^ value >> 63));

    public static byte[] Varint(ulong value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7) bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
        return [.. bytes];
    }
}
