using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats;

/// <summary>The errors that make a whole file unreadable, each with what to do.</summary>
internal static class SourceErrors
{
    public static ReadError CannotOpen(string name, string reason) => ReadError.Of(ReadErrorCode.CannotOpen, name, "",
        $"Không mở được tệp “{name}”: {reason} Hãy kiểm tra đường dẫn và quyền truy cập.",
        $"The file “{name}” cannot be opened: {reason} Check the path and your access rights.");

    public static ReadError CannotRead(string name, string reason) => ReadError.Of(ReadErrorCode.CannotRead, name, "",
        $"Việc đọc tệp “{name}” bị gián đoạn: {reason} Phần sau chưa được đọc.",
        $"Reading the file “{name}” was interrupted: {reason} What follows was not read.");

    public static ReadError EmptyFile(string name) => ReadError.Of(ReadErrorCode.EmptyFile, name, "",
        $"Tệp “{name}” không có nội dung.",
        $"The file “{name}” is empty.");

    public static ReadError NotAWorkbook(string name) => ReadError.Of(ReadErrorCode.NotAWorkbook, name, "",
        $"Tệp “{name}” không phải là sổ tính Excel (.xlsx). Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại ở dạng “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”.",
        $"The file “{name}” is no Excel workbook (.xlsx). Open it in the program that made it and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.");

    public static ReadError CompoundFile(string name, bool encrypted) => encrypted
        ? ReadError.Of(ReadErrorCode.EncryptedWorkbook, name, "",
            $"Sổ tính “{name}” được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại.",
            $"The workbook “{name}” is protected with a password. Open it in Excel, remove the password (File → Info → Protect Workbook) and save it again.")
        : ReadError.Of(ReadErrorCode.OldWorkbook, name, "",
            $"Tệp “{name}” ở định dạng cũ (.xls). Hãy mở bằng Excel và lưu lại ở dạng “Excel Workbook (.xlsx)”.",
            $"The file “{name}” has the old format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.");

    public static ReadError DamagedWorkbook(string name, string place, string reason) => ReadError.Of(ReadErrorCode.DamagedWorkbook, place, "",
        $"Sổ tính “{name}” bị hỏng hoặc bị cắt cụt: {reason} Phần sau vị trí này chưa được đọc. Hãy sao chép lại tệp gốc, hoặc mở bằng Excel để sửa rồi lưu lại.",
        $"The workbook “{name}” is damaged or cut short: {reason} What follows this place was not read. Copy the original again, or let Excel repair it and save it.");

    public static ReadError WrongEncoding(string name) => ReadError.Of(ReadErrorCode.WrongEncoding, name, "",
        $"Tệp “{name}” ở bảng mã UTF-16 hoặc UTF-32. Hãy lưu lại ở dạng “CSV UTF-8”.",
        $"The file “{name}” is in UTF-16 or UTF-32. Save it as “CSV UTF-8”.");

    public static ReadError NoHeader(string name) => ReadError.Of(ReadErrorCode.NoHeader, name, "",
        $"Không tìm thấy dòng tiêu đề trong {SheetHeader.RowsSearched} dòng đầu của “{name}”. Dòng tiêu đề ghi tên cột, ít nhất phải có: {Known("vi")}.",
        $"No header row was found in the first {SheetHeader.RowsSearched} rows of “{name}”. A header row names the columns and has at least: {Known("en")}.");

    public static ReadError JsonArray(string name) => ReadError.Of(ReadErrorCode.JsonArray, name, "[",
        $"Tệp “{name}” là một mảng JSON. Hãy ghi mỗi bản ghi thành một đối tượng JSON trên một dòng (NDJSON), không có ngoặc vuông và dấu phẩy giữa các dòng.",
        $"The file “{name}” is one JSON array. Write each record as one JSON object on a line of its own (NDJSON), without brackets or commas between the lines.");

    private static string Known(string language)
        => string.Join("; ", SheetSystems.All.Select(s => $"{string.Join(", ", s.Identify)} ({s.Title.In(language)})"));
}
