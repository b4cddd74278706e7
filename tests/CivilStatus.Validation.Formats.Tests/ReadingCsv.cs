using System.Text;
using CivilStatus.Validation.Records;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Formats.Tests;

public class ReadingCsv
{
    [Theory]
    [InlineData(',', "")]
    [InlineData(';', "\uFEFF")]
    [InlineData('\t', "")]
    public void The_separator_is_the_header_s_and_a_byte_order_mark_is_passed_over(char separator, string mark)
    {
        string text = mark + "so,nksHoTen,nksNgaySinh,ghiChu\r\n1,An,2.1.1990,\"a,b;c\td\"\r\n".Replace(",", separator.ToString(), StringComparison.Ordinal);

        Entry entry = Reading.Of(text, "f.csv").Entry;

        Assert.Equal("f.csv#2", entry.Origin.Source);
        Assert.Equal(["1", "An", "2.1.1990"], new[] { "entry.number", "child.name", "child.born" }.Select(p => entry[p]));
        Assert.Equal("a,b;c\td".Replace(",", separator.ToString(), StringComparison.Ordinal), entry["entry.note"]);
        Assert.Equal("B2", entry.TryGetSlot("child.name", out int slot) ? entry.Origin.CellOf(slot) : null);
    }

    [Fact]
    public void A_header_with_line_breaks_and_quotes_is_recognised()
        => Assert.Equal("late", Reading.Of("\"loaiDangKy\n i=[1,2;3]\";nksHoTen;nksNgaySinh\n4;An;1990\n", "f.csv").Entry["entry.kind"]);

    [Fact]
    public void Quoted_fields_keep_line_breaks_and_lines_are_counted_on()
    {
        Reading reading = Reading.Of("nksHoTen,nksNgaySinh,ghiChu\nAn,1990,\"một\r\nhai \"\"ba\"\"\"\n\nBình,1991,\n", "f.csv");

        Assert.Equal("một\r\nhai \"ba\"", reading.Entries.First()["entry.note"]);
        Assert.Equal(["f.csv#2", "f.csv#5"], reading.Records.Select(r => r.Source));
    }

    [Fact]
    public void A_quotation_mark_inside_a_field_is_a_character()
        => Assert.Equal("Y \"Bih\" Niê", Reading.Of("nksHoTen,nksNgaySinh\nY \"Bih\" Niê,1990\n", "f.csv").Entry["child.name"]);

    [Fact]
    public void Carriage_returns_and_signs_of_comments_are_characters_within_a_record()
    {
        Reading reading = Reading.Of("nksHoTen,nksNgaySinh,ghiChu\nA\rn,1990,\"một\rhai\"\r\n#Bình,1991,\0\n", "f.csv");

        Assert.Equal(["A\rn", "#Bình"], reading.Entries.Select(e => e["child.name"]));
        Assert.Equal(["một\rhai", "\0"], reading.Entries.Select(e => e["entry.note"]));
    }

    [Fact]
    public void Blanks_behind_a_closing_quotation_mark_are_passed_over()
        => Assert.Equal("An", Reading.Of("nksHoTen,nksNgaySinh\n\"An\" ,\"1990\"  \n", "f.csv").Entry["child.name"]);

    [Fact]
    public void Records_much_longer_than_usual_are_read_whole()
    {
        string note = new('x', 300_000);

        Reading reading = Reading.Of("nksHoTen,nksNgaySinh,ghiChu\nAn,1990,\"" + note + "\n" + note + "\"\nBình,1991,\n", "f.csv");

        Assert.Equal([note + "\n" + note, null], reading.Entries.Select(e => e["entry.note"]));
    }

    [Fact]
    public void Lost_leading_zeros_are_put_back()
    {
        Entry entry = Reading.Of("nksHoTen,nksNgaySinh,meSoDinhDanhCaNhan\nAn,1990,12345678901\n", "f.csv").Entry;

        Assert.Equal("012345678901", entry["mother.personalId"]);
        Assert.Equal([new Notice(NoticeCode.LeadingZerosRestored, "mother.personalId", "12345678901")], entry.Notices);
    }

    [Fact]
    public void A_row_with_too_few_fields_has_missing_ones_and_one_with_too_many_is_unreadable()
    {
        Reading reading = Reading.Of("nksHoTen,nksNgaySinh\nAn\nBình,1991,,\nChi,1992,thừa\nDũng,1993\n", "f.csv");

        Assert.Equal(["An", "Bình", "Dũng"], reading.Entries.Select(e => e["child.name"]));
        Assert.Null(reading.Entries.First()["child.born"]);
        Assert.Equal(("f.csv#4", "tooManyFields", "thừa"), (reading.Records[2].Source, reading.Records[2].Error?.Code, reading.Records[2].Error?.Quote));
    }

    [Fact]
    public void A_row_that_is_no_UTF8_shows_the_place_and_the_rest_is_read()
    {
        byte[] text = [.. "nksHoTen,nksNgaySinh\nAn,1990\nB"u8, 0xEC, .. "nh,1991\nChi,1992\n"u8];

        Reading reading = Reading.Of(text, "f.csv");

        Assert.Equal(["An", "Chi"], reading.Entries.Select(e => e["child.name"]));
        ReadError error = reading.Records[1].Error!;
        Assert.Equal(("notUtf8", "3"), (error.Code, error.Place));
        Assert.Contains("B\uFFFDnh", error.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_after_an_unclosed_quotation_mark_is_lost()
    {
        Reading reading = Reading.Of("nksHoTen,nksNgaySinh\nAn,1990\n\"Bình,1991\nChi,1992\n\"Dũng\",1993\n", "f.csv");

        Assert.Equal(["An", "Chi", "Dũng"], reading.Entries.Select(e => e["child.name"]));
        Assert.Equal(("f.csv#3", "unclosedQuote"), (reading.Records[1].Source, reading.Records[1].Error?.Code));
        Assert.Contains("dòng 3", reading.Records[1].Error!.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_open_quotation_marks_do_not_take_forever()
    {
        string text = "nksHoTen,nksNgaySinh,a\n" + string.Concat(Enumerable.Repeat("x\",y,\"\n", 50_000));

        Assert.Equal(50_000, Reading.Of(text, "f.csv").Records.Count);
    }

    [Theory]
    [InlineData("", "emptyFile")]
    [InlineData("Họ tên,Ngày sinh\nAn,1990\n", "noHeader")]
    public void A_text_that_is_no_sheet_is_one_unreadable_record(string text, string code) => Assert.Equal(code, Reading.Of(text, "f.csv").Error.Code);

    [Fact]
    public void A_record_of_ten_megabytes_is_unreadable_and_the_next_is_read()
    {
        string text = "nksHoTen,nksNgaySinh\n" + new string('x', 10 << 20) + ",1990\nAn,1990\n";

        Reading reading = Reading.Of(text, "f.csv");

        Assert.Equal("tooLong", reading.Records[0].Error?.Code);
        Assert.True(reading.Records[0].Error!.Quote.Length < 100);
        Assert.Equal(("f.csv#3", "An"), (reading.Records[1].Source, reading.Records[1].Entry?["child.name"]));
    }

    [Property(MaxTest = 500)]
    public Property Whatever_the_bytes_are_reading_throws_nothing_and_every_line_is_accounted_for() => Prop.ForAll(Arb.From(Lines), lines =>
    {
        byte[] text = [.. "nksHoTen,nksNgaySinh\n"u8, .. lines.SelectMany(l => (byte[])[.. l, (byte)'\n'])];

        Reading reading = Reading.Of(text, "f.csv");

        long[] starts = [.. reading.Records.Select(r => long.Parse(r.Source.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(starts.Order().Distinct(), starts);
        // A line that begins no record is blank, or shows nothing, or belongs to a quoted field of the one before it.
        for (int i = 0; i < lines.Length; i++)
        {
            if (starts.Contains(i + 2L) || IsBlank(lines[i])) continue;
            ReadRecord? before = reading.Records.LastOrDefault(r => long.Parse(r.Source.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture) < i + 2);
            Assert.True(before is not null || lines[..i].Any(l => l.Contains((byte)'"')));
        }
    });

    [Property(MaxTest = 500)]
    public Property Without_quotation_marks_every_line_that_shows_something_is_one_record() => Prop.ForAll(Arb.From(Lines), lines =>
    {
        byte[][] plain = [.. lines.Select(l => l.Where(b => b != '"').ToArray())];
        byte[] text = [.. "nksHoTen,nksNgaySinh\n"u8, .. plain.SelectMany(l => (byte[])[.. l, (byte)'\n'])];

        IEnumerable<string> sources = Reading.Of(text, "f.csv").Records.Select(r => r.Source);

        Assert.Equal(Enumerable.Range(0, plain.Length).Where(i => !IsBlank(plain[i])).Select(i => "f.csv#" + (i + 2)), sources);
    });

    private static Gen<byte[][]> Lines { get; } = Gen.OneOf(
            Gen.Elements("An,1990", "\"An\",1990", "", " , ", "\"An", "An\",\"", "\"a\"b,1", "x,y,z").Select(Encoding.UTF8.GetBytes),
            ArbMap.Default.GeneratorFor<byte[]>().Select(b => b.Where(x => x != '\n').ToArray()),
            Gen.Elements<byte>((byte)'"', (byte)',', (byte)'a', (byte)'\r', (byte)' ', 0xC3, 0xA0).ArrayOf())
        .ArrayOf();

    private static bool IsBlank(byte[] line) => Encoding.UTF8.GetString(line).All(c => char.IsWhiteSpace(c) || c is ',' or '"');
}
