using System.Buffers.Binary;
using CivilStatus.Validation.Records;
using Parquet;

namespace CivilStatus.Validation.Formats.Tests;

[Collection(nameof(Alone))]
public class RefusingDamagedParquet
{
    // What a damaged file may cost to refuse: far less than the sizes it can name.
    private const long MostAllocated = 200L << 20;

    private static readonly byte[] Whole = Sample(CompressionMethod.Snappy);

    [Fact]
    public void Text_named_Parquet() => Assert.Equal("notParquet", Reading.Of("{\"event\":\"birth\"}", "f.parquet").Error.Code);

    [Fact]
    public void An_encrypted_file()
    {
        ReadError error = Reading.Of([.. "PARE"u8, .. new byte[100], .. "PARE"u8], "f.parquet").Error;

        Assert.Equal("unsupportedParquet", error.Code);
        Assert.Contains("mã hóa", error.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_short_anywhere()
    {
        for (int length = 4; length < Whole.Length; length++) Assert.Equal("damagedParquet", Bounded(Whole[..length]).Error.Code);
    }

    [Fact]
    public void A_file_with_any_one_byte_changed_is_an_answer_and_no_exception()
    {
        foreach (CompressionMethod codec in (CompressionMethod[])[CompressionMethod.None, CompressionMethod.Snappy, CompressionMethod.Zstd])
        {
            byte[] whole = Sample(codec);
            for (int at = 0; at < whole.Length; at++)
            {
                byte[] damaged = (byte[])whole.Clone();
                damaged[at] ^= (byte)(at % 3 == 0 ? 0xFF : at % 3 == 1 ? 0x80 : 1);

                Bounded(damaged);
            }
        }
    }

    [Fact]
    public void A_file_with_many_bytes_changed_is_an_answer_and_no_exception()
    {
        var random = new Random(1);
        for (int i = 0; i < 3000; i++)
        {
            byte[] damaged = (byte[])Whole.Clone();
            for (int j = 0; j < 12; j++) damaged[random.Next(4, damaged.Length - 8)] = (byte)random.Next(256);

            Bounded(damaged);
        }
    }

    [Fact]
    public void A_footer_of_any_bytes_is_one_unreadable_record()
    {
        var random = new Random(2);
        for (int i = 0; i < 3000; i++)
        {
            byte[] footer = new byte[random.Next(200)];
            random.NextBytes(footer);

            Assert.Equal("damagedParquet", Bounded(WithFooter(footer)).Error.Code);
        }
    }

    [Fact]
    public void A_footer_longer_than_the_file_or_than_any_is()
    {
        byte[] file = [.. "PAR1"u8, .. new byte[40], .. "PAR1"u8];
        foreach (uint length in (uint[])[41, int.MaxValue, uint.MaxValue])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(file.Length - 8), length);
            Assert.Equal("damagedParquet", Bounded(file).Error.Code);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x29, 0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0x07 })] // 2³¹ − 1 schema elements
    [InlineData(new byte[] { 0x68, 0xFF, 0xFF, 0xFF, 0xFF, 0x07 })] // a writer's name of 2³¹ − 1 bytes
    [InlineData(new byte[] { 0x15, 0xFF })] // a number that does not end
    public void Counts_and_lengths_beyond_what_is_there(byte[] footer) => Assert.Equal("damagedParquet", Bounded(WithFooter(footer)).Error.Code);

    [Fact]
    public void Groups_within_groups_without_end()
    {
        byte[] element = [0x48, 0x01, (byte)'a', 0x15, 0x02, 0x00];
        const int Depth = 100_000;
        byte[] footer = [0x29, 0xFC, 0xA0, 0x8D, 0x06, .. Enumerable.Repeat(element, Depth).SelectMany(e => e), 0x19, 0x0C, 0x00];

        Assert.Equal("damagedParquet", Bounded(WithFooter(footer)).Error.Code);
    }

    [Fact]
    public void A_damaged_row_group_is_one_record_and_the_others_are_read()
    {
        byte[] file = TestParquet.Columns(2, CompressionMethod.None, ("event", ["birth", "birth", "death", "death", "birth"]), ("id", ["a1", "a2", "b1", "b2", "c1"]));
        int at = file.AsSpan().IndexOf("b1"u8) - 4;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), 1 << 30);

        Reading reading = Bounded(file);

        Assert.Equal(["f.parquet#1", "f.parquet#2", "f.parquet#3", "f.parquet#5"], reading.Records.Select(r => r.Source));
        Assert.Equal([null, null, "damagedParquet", null], reading.Records.Select(r => r.Error?.Code));
        ReadError error = reading.Records[2].Error!;
        Assert.Equal("rowGroups[1]", error.Place);
        Assert.Contains("3–4", error.Message.In("vi"), StringComparison.Ordinal);
        Assert.Contains("“id”", error.Message.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sizes_and_counts_that_lie_are_found_before_room_is_made_for_them()
    {
        var honest = new TestParquetBytes();
        byte[] zstd = [0x28, 0xB5, 0x2F, 0xFD, 0xE0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0];
        (string Code, TestParquetBytes File)[] liars =
        [
            // A run of 2³¹ − 1 blanks in a few bytes.
            ("parquetTooLarge", honest with { Rows = int.MaxValue, PageValues = int.MaxValue, Page = [6, 0, 0, 0, .. TestParquetBytes.Varint(2UL * int.MaxValue), 0] }),
            ("damagedParquet", honest with { Rows = long.MaxValue }),
            ("damagedParquet", honest with { Rows = -1 }),
            ("damagedParquet", honest with { Rows = 2 }),
            ("damagedParquet", honest with { PageValues = 2 }),
            ("damagedParquet", honest with { PageValues = -1 }),
            ("damagedParquet", honest with { PackedSize = -5 }),
            ("damagedParquet", honest with { PackedSize = int.MaxValue }),
            ("damagedParquet", honest with { UnpackedSize = 1 }),
            ("damagedParquet", honest with { ChunkSize = long.MaxValue }),
            ("damagedParquet", honest with { ChunkSize = 3 }),
            ("damagedParquet", honest with { Start = -1 }),
            ("damagedParquet", honest with { Start = 1L << 40 }),
            ("damagedParquet", honest with { PageType = 9 }),
            ("damagedParquet", honest with { PageType = 2, PageValues = int.MaxValue }),
            ("parquetTooLarge", honest with { Codec = 1, Page = [.. TestParquetBytes.Varint(uint.MaxValue), 0] }),
            ("parquetTooLarge", honest with { Codec = 2, UnpackedSize = int.MaxValue }),
            ("parquetTooLarge", honest with { Codec = 6, Page = zstd }),
            ("damagedParquet", honest with { Codec = 6 }),
            ("unsupportedParquet", honest with { Codec = 99 }),
            ("damagedParquet", honest with { Encoding = 99 }),
            ("unsupportedParquet", honest with { Encoding = 3 }),
            ("unsupportedParquet", honest with { Encoding = 7 }),
            // It says that a text is there and holds none.
            ("damagedParquet", honest with { Page = [2, 0, 0, 0, 1 << 1, 1] }),
        ];

        Assert.Equal(EntryEvent.Birth, Bounded(honest.ToBytes()).Entry.Event);
        Assert.All(liars, l => Assert.Equal(l.Code, Bounded(l.File.ToBytes()).Error.Code));
    }

    [Fact]
    public void One_text_of_a_dictionary_repeated_in_every_row_is_held_once()
    {
        object?[] notes = Enumerable.Repeat((object)new string('x', 10_000), 50_000).ToArray(), events = Enumerable.Repeat((object)"birth", notes.Length).ToArray();
        byte[] file = TestParquet.Columns(notes.Length, CompressionMethod.Snappy, ("event", events), ("entry.note", notes));
        using EntrySource source = EntrySource.Open(new MemoryStream(file), "f.parquet");
        long before = GC.GetTotalAllocatedBytes(), records = 0;

        foreach (ReadRecord record in source.Read())
        {
            Assert.NotNull(record.Entry);
            records++;
        }

        Assert.Equal(notes.Length, records);
        Assert.InRange((GC.GetTotalAllocatedBytes() - before) / records, 0, 3000);
    }

    [Fact]
    public void Storage_that_fails_in_the_middle_keeps_what_was_read_and_is_no_damage()
    {
        byte[] file = TestParquet.Columns(1, CompressionMethod.None, ("event", ["birth", "birth"]), ("id", ["a1", "a2"]));
        using EntrySource source = EntrySource.Open(new FailingStream(file, failAt: file.AsSpan().IndexOf("a2"u8)), "f.parquet");

        Assert.Equal([null, "cannotRead"], source.Read().Select(r => r.Error?.Code));
    }

    private static byte[] Sample(CompressionMethod codec) => TestParquet.Columns(3, codec,
        ("event", ["birth", "birth", "death", null, "adoption"]), ("id", ["1", null, "3", "4", "5"]), ("child.name", ["An", "Bình", null, null, "Chi"]),
        ("multipleBirth", [2, null, null, null, null]), ("newbornDied", [true, false, null, null, null]), ("deathDate", [null, null, new DateOnly(1990, 1, 2), null, null]),
        ("adopters[0].name", [null, null, null, null, "Một"]));

    private static byte[] WithFooter(byte[] footer)
    {
        byte[] tail = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(tail, footer.Length);
        return [.. "PAR1"u8, .. new byte[8], .. footer, .. tail, .. "PAR1"u8];
    }

    private static Reading Bounded(byte[] file)
    {
        long before = GC.GetTotalAllocatedBytes();
        Reading reading = Reading.Of(file, "f.parquet");
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostAllocated);
        return reading;
    }

    private sealed class FailingStream(byte[] bytes, int failAt) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer)
            => Position <= failAt && failAt < Position + buffer.Length && buffer.Length < 4096 ? throw new IOException("The cable was pulled.") : base.Read(buffer);
    }
}
