using CivilStatus.Validation.Testing;
using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Benchmarks.Data;

/// <summary>
/// Full names by the million: the lists of the samples repeat themselves after some thousand entries, and a cache would
/// make everything look faster than real books do.
/// </summary>
internal static class FullNames
{
    private static readonly string[] Middles =
    [
        "An", "Bảo", "Bích", "Cẩm", "Chí", "Diệu", "Duy", "Đăng", "Gia", "Hải", "Hoài", "Hồng", "Khánh", "Kiều", "Lan", "Mạnh", "Minh",
        "Mộng", "Như", "Phước", "Quỳnh", "Thanh", "Thiên", "Trọng", "Tuyết", "Uyên", "Việt", "Yến",
    ];

    private static readonly string[] Given =
    [
        "Ân", "Bách", "Bằng", "Chiến", "Cương", "Dạ", "Diễm", "Đạt", "Điền", "Giao", "Hạnh", "Hậu", "Hiển", "Hoan", "Huấn", "Kha", "Khôi",
        "Kiên", "Liễu", "Loan", "Luyến", "Mười", "Năm", "Ngạn", "Nghiêm", "Nguyệt", "Nhẫn", "Phiên", "Phượng", "Quế", "Quyền", "Sáu", "Sính",
        "Tâm", "Thạch", "Thảo", "Thể", "Thuần", "Thúy", "Tỉnh", "Trâm", "Trúc", "Tuyến", "Tường", "Vân", "Viễn", "Vượng", "Xoan", "Ý",
    ];

    public static string Of(People people, bool male, string clan, SplitMix64 random)
    {
        if (people != Peoples.Kinh) return people.Name(random, male, clan);
        string usual = random.Chance(60) ? male ? "Văn " : "Thị " : "";
        return $"{clan} {usual}{random.Pick(Middles)} {random.Pick(Given)}";
    }
}
