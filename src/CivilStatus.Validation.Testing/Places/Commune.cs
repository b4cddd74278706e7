namespace CivilStatus.Validation.Testing.Places;

/// <summary>An invented commune or ward of an invented district.</summary>
/// <param name="Name">With its kind, as in <c>xã An Trạch</c>.</param>
/// <param name="District">With its kind.</param>
/// <param name="Province">The province it lies in.</param>
internal sealed record Commune(string Name, string District, Province Province)
{
    // Districts ended on this day (Law 72/2025/QH15).
    private static readonly DateOnly WithoutDistricts = new(2025, 7, 1);

    private static readonly string[] First = ["An", "Bình", "Đông", "Hòa", "Long", "Phú", "Tân", "Thạnh", "Vĩnh", "Xuân", "Yên", "Minh", "Quang", "Thanh"];
    private static readonly string[] Second = ["Trạch", "Khuông", "Sơ", "Đoạn", "Lạc Khê", "Bến", "Điềm", "Hạ Giang", "Nhuệ", "Quỳ", "Tảo", "Vịnh"];
    private static readonly string[] HighlandFirst = ["Ea", "Ia", "Đắk", "Cư", "Krông"];
    private static readonly string[] HighlandSecond = ["Mlơng", "Tlĭng", "Rvê", "Bluk", "Drơm", "H'Ning", "Kơi", "Nhuăl"];

    /// <summary>A commune of a province, put together by chance.</summary>
    public static Commune Of(Province province, SplitMix64 random)
    {
        string name = Invent(province.InHighlands && random.Chance(70), random), district = Invent(province.InHighlands && random.Chance(50), random);
        return province.IsCity ? new("phường " + name, "quận " + district, province) : new("xã " + name, "huyện " + district, province);
    }

    /// <summary>One of 168 names of the lowlands, by its place among them.</summary>
    public static string LowlandName(int index) => First[index % First.Length] + " " + Second[index / First.Length];

    /// <summary>The address on a day: after 30 June 2025 without the district.</summary>
    public string On(DateOnly day) => day >= WithoutDistricts ? $"{Name}, {Province.FullName}" : $"{Name}, {DistrictOn(day)}, {Province.FullName}";

    /// <summary>The office of the commune as it was called on a day.</summary>
    public string OfficeOn(DateOnly day) => (day.Year < 1976 ? "Ủy ban hành chính " : "UBND ") + On(day);

    /// <summary>The office that recorded what had been registered abroad: the province's justice department, from 2016 the district, from July 2025 the commune.</summary>
    public string OfficeForForeignPapersOn(DateOnly day) => day >= WithoutDistricts ? OfficeOn(day)
        : day.Year >= 2016 ? $"UBND {District}, {Province.FullName}"
        : $"Sở Tư pháp {Province.FullName}";

    private string DistrictOn(DateOnly day)
        => Province.InSouth && day.Year < 1976 ? District.Replace("huyện", "quận", StringComparison.Ordinal) : District;

    private static string Invent(bool highland, SplitMix64 random) => highland
        ? random.Pick(HighlandFirst) + " " + random.Pick(HighlandSecond)
        : random.Pick(First) + " " + random.Pick(Second);
}
