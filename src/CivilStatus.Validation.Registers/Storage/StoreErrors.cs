using CivilStatus.Validation.Catalogues;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>What failures of the store mean to a user. The store tells them apart by words only.</summary>
internal static class StoreErrors
{
    private static readonly (string Words, RegisterStoreErrorCode Code)[] Known =
    [
        ("No space left", RegisterStoreErrorCode.DiskFull),
        ("not enough space", RegisterStoreErrorCode.DiskFull),
        ("Disk quota", RegisterStoreErrorCode.DiskFull),
        ("max_temp_directory_size", RegisterStoreErrorCode.DiskFull),
        ("Conflicting lock", RegisterStoreErrorCode.InUse),
        ("being used by another process", RegisterStoreErrorCode.InUse),
        ("Permission denied", RegisterStoreErrorCode.Unwritable),
        ("Access is denied", RegisterStoreErrorCode.Unwritable),
        ("Read-only file system", RegisterStoreErrorCode.Unwritable),
        ("not a valid DuckDB database file", RegisterStoreErrorCode.Corrupted),
        ("Corrupt", RegisterStoreErrorCode.Corrupted),
        ("checksum", RegisterStoreErrorCode.Corrupted),
        ("Could not read enough bytes", RegisterStoreErrorCode.Corrupted),
        ("replaying WAL", RegisterStoreErrorCode.Corrupted),
        ("Serialization Error", RegisterStoreErrorCode.Corrupted),
        ("created with a newer DuckDB version", RegisterStoreErrorCode.MadeByOther),
        ("Out of Memory", RegisterStoreErrorCode.OutOfMemory),
    ];

    /// <summary>What to throw instead of a failure of the store; null where it is a fault of ours.</summary>
    public static RegisterStoreException? Explain(Exception exception, string folder) => exception switch
    {
        UnauthorizedAccessException or IOException => Of(CodeOf(exception.Message) ?? RegisterStoreErrorCode.Unwritable, folder, exception),
        DuckDBException => CodeOf(exception.Message) is { } code ? Of(code, folder, exception) : null,
        _ => null,
    };

    public static RegisterStoreException Of(RegisterStoreErrorCode code, string folder, Exception? cause = null) => new(code, Text(code, folder), cause);

    private static RegisterStoreErrorCode? CodeOf(string message)
    {
        foreach ((string words, RegisterStoreErrorCode code) in Known)
            if (message.Contains(words, StringComparison.OrdinalIgnoreCase)) return code;
        return null;
    }

    private static LocalizedText Text(RegisterStoreErrorCode code, string folder) => code switch
    {
        RegisterStoreErrorCode.Unwritable => LocalizedText.Of(
            $"Không ghi được vào thư mục “{folder}”. Hãy kiểm tra đường dẫn và quyền ghi, hoặc chọn thư mục khác. Dữ liệu đầu vào không bị thay đổi.",
            $"The folder “{folder}” cannot be written in. Check the path and your access rights, or choose another folder. The input is untouched."),
        RegisterStoreErrorCode.DiskFull => LocalizedText.Of(
            $"Ổ đĩa của thư mục “{folder}” đã đầy. Hãy giải phóng dung lượng rồi chạy tiếp, hoặc chọn thư mục ở ổ đĩa khác. Dữ liệu đầu vào không bị thay đổi.",
            $"The disk of the folder “{folder}” is full. Free some space and go on, or choose a folder on another disk. The input is untouched."),
        RegisterStoreErrorCode.Corrupted => LocalizedText.Of(
            $"Kho dữ liệu trong thư mục “{folder}” bị hỏng. Hãy xóa thư mục này và chạy lại từ đầu. Dữ liệu đầu vào không bị thay đổi.",
            $"The store in the folder “{folder}” is damaged. Delete the folder and begin anew. The input is untouched."),
        RegisterStoreErrorCode.InUse => LocalizedText.Of(
            $"Một chương trình khác đang dùng kho dữ liệu trong thư mục “{folder}”. Hãy chờ chương trình ấy kết thúc, hoặc chọn thư mục khác.",
            $"Another process works with the store in the folder “{folder}”. Wait until it has ended, or choose another folder."),
        RegisterStoreErrorCode.MadeByOther => LocalizedText.Of(
            $"Kho dữ liệu trong thư mục “{folder}” do phiên bản khác, danh mục quy tắc khác hoặc lần chạy khác tạo ra. Hãy giữ nguyên như trước, xóa thư mục để chạy lại từ đầu, hoặc chọn thư mục khác.",
            $"The store in the folder “{folder}” was made by another version, catalogue or run. Keep them as they were, delete the folder to begin anew, or choose another folder."),
        _ => LocalizedText.Of(
            $"Không đủ bộ nhớ để xử lý kho dữ liệu trong thư mục “{folder}”. Hãy cho phép dùng nhiều bộ nhớ hơn rồi chạy tiếp.",
            $"The memory allowed is not enough for the store in the folder “{folder}”. Allow more of it and go on."),
    };
}
