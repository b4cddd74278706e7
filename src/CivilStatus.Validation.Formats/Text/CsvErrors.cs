using System.Buffers;
using System.Globalization;
using System.Text;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>The errors that make a record of a CSV text unreadable, each with what to do.</summary>
internal static class CsvErrors
{
    public static ReadError TooLong(TextLine line, SheetPlace place, ReadOptions options)
        => SheetErrors.TooLong(place.PlaceOf(line.Number), Encoding.UTF8.GetString(line.Bytes.Span), options.LongestRecord);

    public static ReadError UnclosedQuote(TextLine line, SheetPlace place) => ReadError.Of(ReadErrorCode.UnclosedQuote, place.PlaceOf(line.Number), Encoding.UTF8.GetString(line.Bytes.Span),
        string.Create(CultureInfo.InvariantCulture, $"Dấu ngoặc kép mở ở dòng {line.Number} không được đóng đúng chỗ. Dòng này chưa được đọc; việc đọc tiếp tục từ dòng {line.Number + 1}. Hãy đóng dấu ngoặc kép, và viết đôi (\"\") dấu ngoặc kép nằm trong giá trị."),
        string.Create(CultureInfo.InvariantCulture, $"A quotation mark opened on line {line.Number} is not closed where it should be. This line was not read; reading goes on from line {line.Number + 1}. Close the mark, and double (\"\") those within a value."));

    public static ReadError NotUtf8(TextLine line, SheetPlace place)
    {
        const int Before = 20;
        int at = 0;
        while (Rune.DecodeFromUtf8(line.Bytes.Span[at..], out _, out int length) == OperationStatus.Done) at += length;
        string quote = Encoding.UTF8.GetString(line.Bytes.Span[Math.Max(0, at - Before)..]).TrimStart('\uFFFD');
        return ReadError.Of(ReadErrorCode.NotUtf8, place.PlaceOf(line.Number), at == 0 ? "\uFFFD" + quote : quote,
            string.Create(CultureInfo.InvariantCulture, $"Dòng {line.Number} có byte không thuộc bảng mã UTF-8 (byte thứ {at + 1}). Hãy lưu lại tệp ở dạng “CSV UTF-8”."),
            string.Create(CultureInfo.InvariantCulture, $"Line {line.Number} has a byte that is not UTF-8 (byte {at + 1}). Save the file again as “CSV UTF-8”."));
    }
}
