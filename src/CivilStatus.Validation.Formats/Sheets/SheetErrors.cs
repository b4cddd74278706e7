using System.Globalization;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>What can be wrong with a row or a header, each with what to do.</summary>
internal static class SheetErrors
{
    public static ReadError DuplicateHeader(SheetPlace place, SheetHeader header, (int First, int Second) columns)
    {
        string first = CellAddress.Of(columns.First, header.Row), second = CellAddress.Of(columns.Second, header.Row), name = header.At(columns.First)!.Header;
        return ReadError.Of(ReadErrorCode.DuplicateHeader, place.PlaceOf(columns.Second, header.Row), name,
            $"Hai ô tiêu đề {first} và {second} cùng tên “{name}”, nên không biết lấy cột nào. Các dòng từ {header.Row} trở đi của “{place.Sheet}” chưa được đọc. Hãy đổi tên hoặc xóa một cột.",
            $"The header cells {first} and {second} are both “{name}”, so it is unclear which column counts. The rows of “{place.Sheet}” from {header.Row} on were not read. Rename or remove one of the columns.");
    }

    public static ReadError TooManyFields(SheetPlace place, SheetRow row, SheetHeader header) => ReadError.Of(
        ReadErrorCode.TooManyFields, place.PlaceOf(row.Number), row.Cells.Count > 0 ? row.Cells[^1].Text : "",
        $"Dòng có {row.ColumnCount} ô nhưng tiêu đề chỉ có {header.ColumnCount} cột. Giá trị có chứa dấu phân cách phải đặt trong dấu ngoặc kép \"…\".",
        $"The row has {row.ColumnCount} fields, but the header only {header.ColumnCount} columns. A value that contains the separator must stand in quotation marks \"…\".");

    public static ReadError TooLong(string place, string quote, int limit) => ReadError.Of(ReadErrorCode.TooLong, place, quote,
        string.Create(CultureInfo.InvariantCulture, $"Bản ghi dài quá {limit} byte nên không được đọc. Hãy kiểm tra xem có dữ liệu khác (ảnh, tệp đính kèm) lẫn vào không."),
        string.Create(CultureInfo.InvariantCulture, $"The record is longer than {limit} bytes and was not read. Check whether something else, such as an image, got into it."));
}
