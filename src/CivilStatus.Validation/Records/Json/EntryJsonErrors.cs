using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Records.Json;

/// <summary>The errors of the record reader, each with its message.</summary>
internal static class EntryJsonErrors
{
    private static readonly string Events = string.Join(", ", EntryEvents.All.Select(e => e.Name));

    public static EntryJsonError NotUtf8(ReadOnlySpan<byte> json, long at) => Make(EntryJsonErrorCode.NotUtf8, json, at, "$",
        $"Có byte không thuộc bảng mã UTF-8 (byte thứ {at + 1}). Hãy lưu lại tệp ở bảng mã UTF-8.",
        $"Byte {at + 1} is not UTF-8. Save the file again as UTF-8.");

    public static EntryJsonError NotJson(ReadOnlySpan<byte> json, long at) => Make(EntryJsonErrorCode.NotJson, json, at, "$",
        $"Không phải JSON hợp lệ (từ byte thứ {at + 1}). Mỗi bản ghi phải là một đối tượng JSON trọn vẹn {{ … }}.",
        $"This is not valid JSON (from byte {at + 1} on). Each record must be one complete JSON object {{ … }}.");

    public static EntryJsonError NotObject(ReadOnlySpan<byte> json, JsonTokenType type) => Make(EntryJsonErrorCode.NotObject, json, 0, "$",
        $"Bản ghi phải là một đối tượng JSON {{ … }}, không phải {Vietnamese(type)}.",
        $"A record must be a JSON object {{ … }}, not {English(type)}.");

    public static EntryJsonError TooDeep(ReadOnlySpan<byte> json, long at) => Make(EntryJsonErrorCode.TooDeep, json, at, "$",
        $"Bản ghi lồng nhau quá {EntryJsonReader.MaxDepth} cấp; bản ghi chuẩn không cần quá 4 cấp.",
        $"The record is nested deeper than {EntryJsonReader.MaxDepth} levels; a canonical record needs no more than 4.");

    public static EntryJsonError BrokenCharacter(ReadOnlySpan<byte> json, long at) => Make(EntryJsonErrorCode.BrokenCharacter, json, at, "$",
        "Chuỗi chứa một nửa ký tự (mã \\uD800–\\uDFFF đứng lẻ). Hãy ghi ký tự trực tiếp bằng UTF-8.",
        "A text holds half a character (a lone \\uD800–\\uDFFF). Write the character itself, in UTF-8.");

    public static EntryJsonError EventMissing(ReadOnlySpan<byte> json) => Make(EntryJsonErrorCode.EventMissing, json, 0, "$.event",
        $"Bản ghi thiếu “event” (sự kiện hộ tịch). Giá trị cho phép: {Events}.",
        $"The record has no “event”. Allowed values: {Events}.");

    public static EntryJsonError EventUnknown(ReadOnlySpan<byte> json, long at) => Make(EntryJsonErrorCode.EventUnknown, json, at, "$.event",
        $"“event” không phải là sự kiện hộ tịch nào được biết. Giá trị cho phép: {Events}.",
        $"“event” is none of the known events. Allowed values: {Events}.");

    public static EntryJsonError Duplicate(ReadOnlySpan<byte> json, long at, string path) => Make(EntryJsonErrorCode.DuplicateProperty, json, at, "$." + path,
        $"“{path}” được ghi hai lần trong cùng một bản ghi. Hãy giữ lại một giá trị.",
        $"“{path}” stands twice in the record. Keep one of the values.");

    public static EntryJsonError WrongType(ReadOnlySpan<byte> json, long at, string path, JsonTokenType needed, JsonTokenType found)
        => Make(EntryJsonErrorCode.WrongType, json, at, "$." + path,
            $"“{path}” phải là {Vietnamese(needed)} (hoặc null khi trống), không phải {Vietnamese(found)}.",
            $"“{path}” must be {English(needed)} (or null when blank), not {English(found)}.");

    public static EntryJsonError TooManyItems(ReadOnlySpan<byte> json, long at, string path) => Make(EntryJsonErrorCode.TooManyItems, json, at, "$." + path,
        $"“{path}” có quá {EntryJsonReader.MaxItems} mục.",
        $"“{path}” has more than {EntryJsonReader.MaxItems} items.");

    public static EntryJsonError ConfirmationUnclear(ReadOnlySpan<byte> json, long at, string path) => Make(EntryJsonErrorCode.ConfirmationUnclear, json, at, "$." + path,
        $"“{path}”: mỗi xác nhận phải có “rule”, và “values” phải ứng với “fields”: một mảng cùng số phần tử, hoặc một đối tượng theo tên trường.",
        $"“{path}”: each confirmation must have a “rule”, and its “values” must belong to its “fields”: an array of as many items, or an object by field path.");

    private static EntryJsonError Make(EntryJsonErrorCode code, ReadOnlySpan<byte> json, long at, string path, string vi, string en)
        => new(code, path, at, JsonQuote.At(json, at), LocalizedText.Of(vi, en));

    private static string Vietnamese(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "đối tượng { … }",
        JsonTokenType.StartArray => "mảng [ … ]",
        JsonTokenType.Number => "số",
        JsonTokenType.True or JsonTokenType.False => "true hoặc false",
        JsonTokenType.Null => "null",
        _ => "chuỗi \"…\"",
    };

    private static string English(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object { … }",
        JsonTokenType.StartArray => "an array [ … ]",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "a string \"…\"",
    };
}
