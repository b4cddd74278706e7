using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>The problems of requests, each with its words.</summary>
internal static class Problems
{
    public static Problem Internal { get; } = Make("internal", 500,
        "Lỗi của dịch vụ", "A fault of the service",
        "Dịch vụ gặp lỗi; yêu cầu không sai. Hãy gửi lại sau; nếu vẫn vậy thì báo người vận hành.",
        "The service failed; the request is not to blame. Try again later; if it happens again, tell the operator.");

    public static Problem Malformed { get; } = Make("requestMalformed", 400,
        "Yêu cầu HTTP sai dạng", "The HTTP request is malformed",
        "Nội dung không đến đủ hoặc không đúng dạng HTTP. Hãy kiểm tra Content-Length, Transfer-Encoding và gửi lại.",
        "The body did not come whole or is no proper HTTP. Check Content-Length and Transfer-Encoding, and send it again.");

    public static Problem NotFound { get; } = Make("notFound", 404,
        "Không có địa chỉ này", "There is no such address",
        "Địa chỉ không thuộc dịch vụ kiểm tra hộ tịch. Các địa chỉ có trong openapi.json.",
        "The address is none of the validation service. openapi.json lists those there are.");

    public static Problem EmptyBody { get; } = Make("bodyEmpty", 400,
        "Yêu cầu không có nội dung", "The request has no body",
        "Hãy gửi một bản ghi JSON { … } trong nội dung yêu cầu.",
        "Send one JSON record { … } as the body.");

    public static Problem TooSlow { get; } = Make("bodyTooSlow", 408,
        "Nội dung đến quá chậm", "The body comes too slowly",
        "Nội dung yêu cầu đến chậm hơn mức cho phép. Hãy kiểm tra đường truyền và gửi lại.",
        "The body comes more slowly than is allowed. Check the connection and send it again.");

    public static Problem TooLong(TimeSpan limit) => Make("timeout", 408,
        "Quá thời gian cho phép", "The request takes too long",
        $"Yêu cầu chưa xong sau {Seconds(limit)} giây. Hãy gửi ít bản ghi hơn mỗi lần, hoặc kiểm tra đường truyền.",
        $"The request was not done after {Seconds(limit)} seconds. Send fewer records at a time, or check the connection.") with
    { Limit = limit.TotalSeconds };

    public static Problem BodyTooLarge(long limit) => Make("bodyTooLarge", 413,
        "Nội dung quá lớn", "The body is too large",
        $"Nội dung vượt {limit} byte. Một bản ghi chỉ vài KB; nhiều bản ghi thì gửi dạng application/x-ndjson, hoặc chia thành nhiều lần.",
        $"The body is larger than {limit} bytes. One record needs a few KB; send many as application/x-ndjson, or in several requests.") with
    { Limit = limit };

    public static Problem LineTooLarge(long limit) => Make("lineTooLarge", 413,
        "Một dòng quá dài", "A line is too long",
        $"Dòng dài hơn {limit} byte nên không được đọc. Mỗi dòng phải là đúng một bản ghi; kiểm tra ký tự xuống dòng.",
        $"The line is longer than {limit} bytes and was not read. Each line must be one record; check the line ends.") with
    { Limit = limit };

    public static Problem TooManyRecords(long limit) => Make("tooManyRecords", 413,
        "Quá nhiều bản ghi", "Too many records",
        $"Mỗi lần gửi tối đa {limit} bản ghi; các bản ghi sau đó chưa được kiểm tra. Hãy chia thành nhiều lần.",
        $"A request may have {limit} records; those after them were not checked. Send them in several requests.") with
    { Limit = limit };

    public static Problem MediaType { get; } = Make("unsupportedMediaType", 415,
        "Kiểu nội dung không được nhận", "The media type is not accepted",
        "Content-Type phải là application/json (một bản ghi) hoặc application/x-ndjson (mỗi dòng một bản ghi), bảng mã UTF-8.",
        "Content-Type must be application/json (one record) or application/x-ndjson (one record a line), in UTF-8.") with
    { Parameter = "Content-Type", Allowed = [MediaTypes.Json, MediaTypes.Ndjson] };

    public static Problem ContentEncoding { get; } = Make("unsupportedEncoding", 415,
        "Không nhận nội dung nén", "Compressed bodies are not accepted",
        "Hãy gửi nội dung không nén, không có tiêu đề Content-Encoding.",
        "Send the body uncompressed, without Content-Encoding.") with
    { Parameter = "Content-Encoding", Allowed = ["identity"] };

    public static Problem Method(string allowed) => Make("methodNotAllowed", 405,
        "Phương thức HTTP không đúng", "The HTTP method is not allowed",
        $"Địa chỉ này chỉ nhận {allowed}.", $"This address takes {allowed} only.") with
    { Allowed = [allowed] };

    public static Problem UnknownParameter(string name, ImmutableArray<string> allowed) => Make("unknownParameter", 400,
        "Tham số không có", "Unknown parameter",
        $"Không có tham số này. Các tham số: {List(allowed)}.", $"There is no such parameter. Those there are: {List(allowed)}.") with
    { Parameter = name, Allowed = allowed };

    public static Problem RepeatedParameter(string name) => Make("repeatedParameter", 400,
        "Tham số ghi nhiều lần", "A parameter is repeated",
        $"“{name}” chỉ được ghi một lần.", $"“{name}” may stand only once.") with
    { Parameter = name };

    public static Problem UnknownCatalogue(ImmutableArray<string> allowed) => Make("unknownCatalogue", 400,
        "Danh mục không có", "Unknown catalogue",
        $"Các danh mục đang dùng: {List(allowed)}.", $"The catalogues served are: {List(allowed)}.") with
    { Parameter = "catalogue", Allowed = allowed };

    public static Problem UnknownProfile(ImmutableArray<string> allowed) => Make("unknownProfile", 400,
        "Ngữ cảnh không có", "Unknown profile",
        $"Các ngữ cảnh của danh mục: {List(allowed)}.", $"The profiles of the catalogue are: {List(allowed)}.") with
    { Parameter = "profile", Allowed = allowed };

    public static Problem UnknownLanguage(ImmutableArray<string> allowed) => Make("unknownLanguage", 400,
        "Ngôn ngữ không có", "Unknown language",
        $"Các ngôn ngữ của danh mục: {List(allowed)}.", $"The languages of the catalogue are: {List(allowed)}.") with
    { Parameter = "language", Allowed = allowed };

    public static Problem UnknownEvent(ImmutableArray<string> allowed) => Make("unknownEvent", 400,
        "Sự kiện hộ tịch không có", "Unknown event",
        $"Các sự kiện: {List(allowed)}.", $"The events are: {List(allowed)}.") with
    { Parameter = "event", Allowed = allowed };

    public static Problem NoDay { get; } = Make("asOfUnreadable", 400,
        "Ngày xét không đọc được", "The as-of date cannot be read",
        "“asOf” phải là một ngày có thật, viết theo dạng 2026-11-23.",
        "“asOf” must be a day of the calendar, written as 2026-11-23.") with
    { Parameter = "asOf", Allowed = ["yyyy-MM-dd"] };

    public static Problem UnknownRule(string catalogue) => Make("unknownRule", 404,
        "Không có quy tắc này", "There is no such rule",
        $"Danh mục {catalogue} không có quy tắc mang mã này. Xem danh sách ở …/rules.",
        $"The catalogue {catalogue} has no rule of that id. …/rules lists those there are.");

    /// <summary>A record that cannot be read. What is no JSON is a bad request; what is JSON but no record cannot be processed.</summary>
    public static Problem Unreadable(EntryJsonError error)
    {
        bool isNoJson = error.Code is EntryJsonErrorCode.NotUtf8 or EntryJsonErrorCode.NotJson or EntryJsonErrorCode.TooDeep or EntryJsonErrorCode.BrokenCharacter;
        return new Problem(CamelCase.Of(error.Code), isNoJson ? 400 : 422, UnreadableTitle, error.Message) { Path = error.Path, Position = error.BytePosition };
    }

    private static LocalizedText UnreadableTitle { get; } = LocalizedText.Of("Bản ghi không đọc được", "The record cannot be read");

    private static Problem Make(string code, int status, string titleVi, string titleEn, string vi, string en)
        => new(code, status, LocalizedText.Of(titleVi, titleEn), LocalizedText.Of(vi, en));

    private static string List(ImmutableArray<string> names) => string.Join(", ", names);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
}
