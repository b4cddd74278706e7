namespace CivilStatus.Validation.Testing.Places;

/// <summary>
/// Provinces under the names they had, with years when they had them: the mergers of 1975–1976, the divisions of
/// 1989–1997 and 2004, the mergers of 2025.
/// </summary>
internal static class Provinces
{
    private static readonly Province[] All =
    [
        new("Hà Nội", 1946, 2026, "001") { IsCity = true },
        new("Hải Phòng", 1963, 2026, "031") { IsCity = true },
        new("Thái Bình", 1946, 2024, "034"),
        new("Thanh Hóa", 1946, 2026, "038"),
        new("Sơn Tây", 1946, 1964),
        new("Hà Đông", 1946, 1964),
        new("Phú Thọ", 1946, 1967),
        new("Hà Bắc", 1963, 1996),
        new("Bắc Thái", 1966, 1996),
        new("Vĩnh Phú", 1969, 1996),
        new("Hải Hưng", 1969, 1996),
        new("Hà Tuyên", 1977, 1990),
        new("Hà Nam Ninh", 1977, 1990),
        new("Nghệ Tĩnh", 1977, 1990),
        new("Quảng Ninh", 1964, 2026, "022"),
        new("Sơn La", 1963, 2026, "014"),
        new("Lai Châu", 1963, 2003, "012"),
        new("Điện Biên", 2005, 2026, "011"),
        new("Cao Bằng", 1980, 2026, "004"),
        new("Lạng Sơn", 1980, 2026, "020"),
        new("Hà Giang", 1992, 2024, "002"),
        new("Lào Cai", 1992, 2024, "010"),
        new("Tuyên Quang", 1992, 2026, "008"),
        new("Bắc Kạn", 1998, 2024, "006"),
        new("Hòa Bình", 1992, 2024, "017"),
        new("Nghệ An", 1992, 2026, "040"),
        new("Quảng Trị", 1990, 2024, "045") { InSouth = true },
        new("Quảng Nam - Đà Nẵng", 1977, 1996) { InSouth = true },
        new("Quảng Nam", 1998, 2024, "049") { InSouth = true },
        new("Nghĩa Bình", 1977, 1988) { InSouth = true },
        new("Gia Lai - Kon Tum", 1977, 1990) { InSouth = true, InHighlands = true },
        new("Gia Lai", 1992, 2024, "064") { InSouth = true, InHighlands = true },
        new("Kon Tum", 1992, 2024, "062") { InSouth = true, InHighlands = true },
        new("Đắk Lắk", 1977, 2026, "066") { InSouth = true, InHighlands = true },
        new("Đắk Nông", 2005, 2024, "067") { InSouth = true, InHighlands = true },
        new("Lâm Đồng", 1977, 2026, "068") { InSouth = true, InHighlands = true },
        new("Ninh Thuận", 1993, 2024, "058") { InSouth = true },
        new("Bình Thuận", 1993, 2024, "060") { InSouth = true },
        new("Sông Bé", 1977, 1996) { InSouth = true },
        new("Bình Phước", 1998, 2024, "070") { InSouth = true },
        new("Tây Ninh", 1957, 2024, "072") { InSouth = true },
        new("Hồ Chí Minh", 1977, 2026, "079") { IsCity = true, InSouth = true },
        new("Định Tường", 1957, 1974) { InSouth = true },
        new("Kiến Hòa", 1957, 1974) { InSouth = true },
        new("Gia Định", 1957, 1974) { InSouth = true },
        new("Bến Tre", 1977, 2024, "083") { InSouth = true },
        new("Cửu Long", 1977, 1990) { InSouth = true },
        new("Trà Vinh", 1993, 2024, "084") { InSouth = true },
        new("Sóc Trăng", 1993, 2024, "094") { InSouth = true },
        new("Minh Hải", 1977, 1996) { InSouth = true },
        new("Cà Mau", 1998, 2026, "096") { InSouth = true },
        new("Kiên Giang", 1977, 2024, "091") { InSouth = true },
        new("An Giang", 1977, 2024, "089") { InSouth = true },
    ];

    /// <summary>The provinces that registered in a year.</summary>
    public static Province[] In(int year) => [.. All.Where(p => p.First <= year && year <= p.Last)];

    /// <summary>The province of a name.</summary>
    public static Province Named(string name) => All.First(p => p.Name == name);
}
