using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CivilStatus.Validation.Formats.Tests.Bulk;

/// <summary>Texts of many records: sound ones, ones with findings, broken ones, blank lines and lines beyond the limit.</summary>
internal static class RecordLines
{
    public const int Longest = 2048;

    private static readonly string[] Ndjson =
    [
        """{"event":"birth","id":"ks","entry":{"number":"1/1990","book":"01","date":"02/02/1990","office":"UBND xã Phú Lộc, tỉnh Nghệ An","signatory":"Lê Văn A","signatoryTitle":"Chủ tịch"},"child":{"name":"Lê Thị B","sex":"female","born":"01/02/1990"},"mother":{"name":"Trần Thị C","born":"02/03/1978"},"birthPlace":"Trạm y tế"}""",
        """{"event":"death","entry":{"number":"2","book":"01","date":"02/02/1990","signatory":"A","signatoryTitle":"Chủ tịch"},"deceased":{"name":"Lê Văn Chín","born":"01/04/5005"},"deathDate":"01/02/1990"}""",
        """{ "event" : "marriage", "id" : "\u0061", "husband": { "name": "H'Hen Niê" }, "wife": { "born": "17 tuổi" }, "đặc biệt": 1 }""",
        """{"event":"adoption","adopters":[{"name":"Lê Văn D","born":"1960"},{"born":"1995"}],"child":{"born":"05/05/1990"},"entry":{"date":"1995"}}""",
        """{"event":"birth","mother":{"born":1975}}""",
        """{"event":"birth",""",
        "",
        "  \t",
        "\r",
        """{"event":"death","id":"kết","deathDate":"31/04/1990"}""" + "\r",
        $$"""{"event":"birth","id":"{{new string('x', Longest)}}"}""",
    ];

    private static readonly string[] Csv =
    [
        "Lê Thị B,02/02/1990,1,Kinh,12345678901",
        "\"Trần \"\"Bé\"\" C\",1978,2,Ê Đê,",
        "\"mở mà không đóng,1,2",
        "\"hai\ndòng\",31/04/1990,3,x,y",
        "",
        "một,hai,ba,bốn,năm,sáu",
        "nksHoTen,nksNgaySinh,nksGioiTinh,nksDanToc,nksSDDCN",
        new string('x', Longest + 1) + ",1990,1,,",
    ];

    public static Gen<byte[]> OfNdjson { get; } = Of(Ndjson, "");

    public static Gen<byte[]> OfCsv { get; } = Of(Csv, "nksHoTen,nksNgaySinh,nksGioiTinh,nksDanToc,nksSDDCN\n");

    private static Gen<byte[]> Of(string[] lines, string head)
        => from count in Gen.Choose(0, 400)
           from mark in Gen.Elements("", "\uFEFF")
           from end in Gen.Elements("", "\n")
           from chosen in Gen.Elements(lines).ArrayOf(count)
           select Encoding.UTF8.GetBytes(mark + head + string.Join('\n', chosen) + end);
}
