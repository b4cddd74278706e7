using System.Collections.Immutable;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>Texts as registers hold them.</summary>
internal static class TextSamples
{
    public static ImmutableArray<string> Names { get; } =
    [
        "Nguyễn Văn An", "Trần Thị Bình", "TRẦN THỊ BÌNH", "trần  thị bình", "Tra\u0302\u0300n Thi\u0323 Bi\u0300nh", "H'Hen Niê", "H’Hen Niê", "K'Brêu",
        "Y Moan Ênuôl", "Lý A Sáng", "Nguyễn Văn 3", "NguyÔn V¨n An", "Nguyeãn Vaên An", "Nguy?n V\uFFFDn An", "Jean-Pierre Dupont", "Trung tâm Bảo trợ xã hội số 2",
        "Trẻ chưa xác định được cha, mẹ", "Chưa xác định được cha", "An@",
    ];

    public static ImmutableArray<string> FamilyNames { get; } =
    [
        "Nguyễn Văn An", "Trần Thị Bình", "Vũ Văn Cẩn", "Võ Thị Duyên", "VÕ THỊ DUYÊN", "Huỳnh Văn Được", "Hoàng Thị Én", "Phạm Văn Giáp", "Bửu Hòa", "Vĩnh Khôi",
    ];

    public static ImmutableArray<string> Words { get; } =
    [
        "ngày mười tháng năm năm một nghìn chín trăm bảy mươi lăm", "Ngày mồng một tháng giêng năm hai ngàn không trăm linh một", "tháng ba năm một nghìn chín trăm tám mươi", "không đọc được",
    ];

    public static ImmutableArray<string> Offices { get; } =
    [
        "UBND xã Hòa Bình, huyện Hòa Bình, tỉnh Bạc Liêu", "UBND phường Hàng Bạc, quận Hoàn Kiếm, thành phố Hà Nội", "Sở Tư pháp tỉnh Nghệ An", "Đại sứ quán Việt Nam tại Pháp", "UBHC xã", "Tòa án", "UBND huyện Côn Đảo, tỉnh Bà Rịa - Vũng Tàu",
    ];

    public static ImmutableArray<string> Plain { get; } = ["Hà Nội", "xã Ea Tul, tỉnh Đắk Lắk", "Nguyễn Văn Cán", "Chủ tịch", "01/2018", "TØnh Hµ T©y", "7"];

    public static ImmutableArray<string> Garbage { get; } =
    [
        "\uD800", "\u0000\u0001", "📅📅📅", "{mother.born}", "{", "}}", "\"; DROP", "<script>", "\u0301\u0301\u0301", "a\u0323\u0302\u0301b", "\u202Eabc", "=1+1", "-1", "99999999999999999999", "null", "true",
        "ﬁ", "Ǆ", "\uFEFF", "\u200B", "\r\n\t", "ẤẤẤ", "1.201", "31/04/1975", "Đ", "́",
    ];
}
