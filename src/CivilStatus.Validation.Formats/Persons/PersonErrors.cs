using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Persons;

/// <summary>What can be wrong with a file of persons, each with what to do.</summary>
internal static class PersonErrors
{
    public static ReadError NotPersons(string name) => ReadError.Of(ReadErrorCode.NotPersons, name, "",
        $"Tệp “{name}” không phải danh sách người dân dạng NDJSON hoặc CSV. Hãy lưu lại ở dạng “CSV UTF-8” với các cột: {PersonHeader.Names}.",
        $"The file “{name}” is no list of persons in NDJSON or CSV. Save it as “CSV UTF-8” with the columns: {PersonHeader.Names}.");

    public static ReadError NoHeader(string name) => ReadError.Of(ReadErrorCode.NoHeader, name, "",
        $"Không tìm thấy dòng tiêu đề trong {PersonHeader.RowsSearched} dòng đầu của “{name}”. Dòng tiêu đề phải có name, cùng personalId hoặc born; các cột được đọc: {PersonHeader.Names}.",
        $"No header row was found in the first {PersonHeader.RowsSearched} rows of “{name}”. A header row has name, and personalId or born; the columns that are read: {PersonHeader.Names}.");

    public static ReadError DuplicateHeader(string name, string place, string field) => ReadError.Of(ReadErrorCode.DuplicateHeader, place, field,
        $"Hai cột cùng tên “{field}”, nên không biết lấy cột nào; “{name}” chưa được đọc. Hãy đổi tên hoặc xóa một cột.",
        $"Two columns are both “{field}”, so it is unclear which one counts; “{name}” was not read. Rename or remove one of them.");

    public static ReadError TooManyFields(string place, SheetRow row, PersonHeader header) => ReadError.Of(ReadErrorCode.TooManyFields, place, row.Cells.Count > 0 ? row.Cells[^1].Text : "",
        $"Dòng có {row.ColumnCount} ô nhưng tiêu đề chỉ có {header.ColumnCount} cột. Giá trị có chứa dấu phân cách phải đặt trong dấu ngoặc kép \"…\".",
        $"The row has {row.ColumnCount} fields, but the header only {header.ColumnCount} columns. A value that contains the separator must stand in quotation marks \"…\".");
}
