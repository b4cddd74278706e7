using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>What can be wrong with a Parquet file, a row group of it or a row, each with what to do.</summary>
internal static class ParquetErrors
{
    private static readonly string Events = string.Join(", ", EntryEvents.All.Select(e => e.Name));

    public static ReadError NotParquet(string name) => ReadError.Of(ReadErrorCode.NotParquet, name, "",
        $"Tệp “{name}” không phải là tệp Parquet (không bắt đầu bằng “PAR1”). Hãy xuất lại tệp, hoặc đặt lại phần mở rộng cho đúng loại tệp.",
        $"The file “{name}” is no Parquet file (it does not begin with “PAR1”). Export it again, or give it the extension of what it is.");

    public static ReadError Encrypted(string name) => ReadError.Of(ReadErrorCode.UnsupportedParquet, name, "",
        $"Tệp Parquet “{name}” được mã hóa. Hãy xuất lại tệp không mã hóa.",
        $"The Parquet file “{name}” is encrypted. Export it again without encryption.");

    public static ReadError Refused(string name, ParquetRefusal refusal) => ReadError.Of(refusal.Code, name, "",
        $"Không đọc được tệp Parquet “{name}”: {refusal.Vi} Không dòng nào của tệp được đọc.{Advice(refusal.Code, "vi")}",
        $"The Parquet file “{name}” cannot be read: {refusal.En} None of its rows was read.{Advice(refusal.Code, "en")}");

    public static ReadError RowGroupRefused(int group, long firstRow, long rows, ParquetRefusal refusal) => ReadError.Of(refusal.Code, GroupPlace(group), "",
        string.Create(CultureInfo.InvariantCulture, $"Không đọc được nhóm dòng {group + 1}: {refusal.Vi} Các dòng {firstRow}–{firstRow + rows - 1} chưa được đọc; các nhóm khác vẫn được đọc.{Advice(refusal.Code, "vi")}"),
        string.Create(CultureInfo.InvariantCulture, $"Row group {group + 1} cannot be read: {refusal.En} The rows {firstRow}–{firstRow + rows - 1} were not read; other row groups are.{Advice(refusal.Code, "en")}"));

    public static ReadError NoEventColumn(string name, IEnumerable<string> columns)
    {
        string found = string.Join(", ", columns);
        return ReadError.Of(EntryJsonErrorCode.EventMissing, "event", found,
            $"Tệp Parquet “{name}” không có cột “event” (sự kiện hộ tịch) kiểu chuỗi, nên không dòng nào được đọc. Hãy thêm cột này; giá trị cho phép: {Events}.",
            $"The Parquet file “{name}” has no column “event” of texts, so none of its rows was read. Add it; allowed values: {Events}.");
    }

    public static ReadError DuplicateColumn(string name, string first, string second) => ReadError.Of(ReadErrorCode.DuplicateHeader, second, second,
        $"Hai cột “{first}” và “{second}” của “{name}” cùng chỉ một trường, nên không biết lấy cột nào. Không dòng nào được đọc. Hãy đổi tên hoặc bỏ một cột.",
        $"The columns “{first}” and “{second}” of “{name}” are one and the same field, so it is unclear which counts. None of the rows was read. Rename or remove one.");

    public static ReadError WrongColumnType(string name, string column, string type, FieldKind kind) => ReadError.Of(ReadErrorCode.WrongColumnType, column, type,
        $"Cột “{column}” của “{name}” có kiểu {type}, nhưng trường này phải là {Vietnamese(kind)}. Không dòng nào được đọc. Hãy xuất lại cột với kiểu đó.",
        $"The column “{column}” of “{name}” has the type {type}, but the field must be {English(kind)}. None of the rows was read. Export the column with such a type.");

    public static ReadError EventMissing() => ReadError.Of(EntryJsonErrorCode.EventMissing, "event", "",
        $"Dòng này để trống “event” (sự kiện hộ tịch). Giá trị cho phép: {Events}.",
        $"The row has no “event”. Allowed values: {Events}.");

    public static ReadError EventUnknown(string written) => ReadError.Of(EntryJsonErrorCode.EventUnknown, "event", written,
        $"“{ReadError.Shorten(written)}” không phải là sự kiện hộ tịch nào được biết. Giá trị cho phép: {Events}.",
        $"“{ReadError.Shorten(written)}” is none of the known events. Allowed values: {Events}.");

    public static ReadError WrongType(string column, string written, FieldKind kind) => ReadError.Of(EntryJsonErrorCode.WrongType, column, written,
        $"“{column}” phải là {Vietnamese(kind)} (hoặc null khi trống), không phải “{ReadError.Shorten(written)}”.",
        $"“{column}” must be {English(kind)} (or null when blank), not “{ReadError.Shorten(written)}”.");

    public static ReadError TooManyItems(string list, long items) => ReadError.Of(EntryJsonErrorCode.TooManyItems, list, items.ToString(CultureInfo.InvariantCulture),
        $"“{list}” có quá {EntryJsonReader.MaxItems} mục.",
        $"“{list}” has more than {EntryJsonReader.MaxItems} items.");

    /// <summary>A row group, or a column of it, as a place within the file.</summary>
    private static string GroupPlace(int group) => string.Create(CultureInfo.InvariantCulture, $"rowGroups[{group}]");

    private static string Advice(ReadErrorCode code, string language) => (code, language) switch
    {
        (ReadErrorCode.DamagedParquet, "vi") => " Hãy sao chép hoặc xuất lại tệp gốc.",
        (ReadErrorCode.DamagedParquet, _) => " Copy the original again, or export it anew.",
        (ReadErrorCode.ParquetTooLarge, "vi") => " Hãy xuất lại tệp với nhóm dòng nhỏ hơn, ví dụ 100000 dòng.",
        (ReadErrorCode.ParquetTooLarge, _) => " Export the file with smaller row groups, such as 100000 rows.",
        _ => "",
    };

    private static string Vietnamese(FieldKind kind) => kind switch
    {
        FieldKind.Number => "số nguyên",
        FieldKind.Flag => "true hoặc false",
        FieldKind.Date => "chuỗi, ngày hoặc số nguyên (năm)",
        FieldKind.Text => "chuỗi, số hoặc ngày",
        _ => "chuỗi",
    };

    private static string English(FieldKind kind) => kind switch
    {
        FieldKind.Number => "a whole number",
        FieldKind.Flag => "true or false",
        FieldKind.Date => "a text, a date or a whole number (a year)",
        FieldKind.Text => "a text, a number or a date",
        _ => "a text",
    };
}
