using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Validation.Testing.CountrySlices.Places;

/// <summary>An invented district whose communes keep registers. Immutable.</summary>
/// <param name="Province">The province it lies in, all the years.</param>
/// <param name="Communes">Its communes; the name of no office comes twice in a slice.</param>
/// <param name="Minority">The people that lives there beside the Kinh; null where there are Kinh alone.</param>
/// <param name="Turn">How many districts of the province came before it.</param>
internal sealed record DistrictPlace(Province Province, Commune[] Communes, People? Minority, int Turn)
{
    // From July 2025 on there are no districts, and communes are not the ones they were.
    private static readonly DateOnly End = new(2025, 6, 30);

    private const int FirstYearOfSlices = 1950, CommunesOfDistrict = 3, NamesOfDistricts = 168;

    // Provinces that kept their name for decades; those with the oldest books come most often.
    private static readonly Province[] Cycle = [.. new[]
    {
        "Hà Nội", "Thanh Hóa", "Thái Bình", "Tây Ninh", "Nghệ An", "Hải Phòng", "Đắk Lắk", "Hồ Chí Minh", "Hà Nội", "Bến Tre", "Gia Lai", "Quảng Ninh", "Thanh Hóa", "Sơn La", "Kiên Giang",
        "Lâm Đồng", "Thái Bình", "An Giang", "Cao Bằng", "Hà Nội", "Lạng Sơn", "Quảng Trị", "Hồ Chí Minh", "Kon Tum", "Hòa Bình", "Thanh Hóa", "Hà Giang", "Hải Phòng", "Thái Bình",
    }.Select(Provinces.Named)];

    public int FirstYear => Math.Max(FirstYearOfSlices, Province.First);

    public DateOnly LastDay => Province.Last < End.Year ? new DateOnly(Province.Last, 12, 31) : End;

    /// <summary>The district of an index: the same whatever else the slice holds.</summary>
    public static DistrictPlace Of(int index, SplitMix64 random)
    {
        Province province = Cycle[index % Cycle.Length];
        // Names come again in turn, and some of them in a province that had them before.
        int namesakes = Enumerable.Range(0, index / NamesOfDistricts).Count(turn => Cycle[(index % NamesOfDistricts + turn * NamesOfDistricts) % Cycle.Length] == province);
        string name = Commune.LowlandName(index % NamesOfDistricts) + (namesakes == 0 ? "" : $" {namesakes + 1}");
        var communes = new List<Commune>();
        while (communes.Count < CommunesOfDistrict)
        {
            Commune commune = Commune.Of(province, random);
            if (communes.All(c => c.Name != commune.Name)) communes.Add(commune with { District = (province.IsCity ? "quận " : "huyện ") + name });
        }
        People[] others = [.. Peoples.All.Where(p => p != Peoples.Kinh && p.Homes.Contains(province.Name))];
        int turn = index / Cycle.Length * Cycle.Count(p => p == province) + Cycle.Take(index % Cycle.Length).Count(p => p == province);
        return new DistrictPlace(province, [.. communes], others.Length == 0 ? null : random.Pick(others), turn);
    }
}
