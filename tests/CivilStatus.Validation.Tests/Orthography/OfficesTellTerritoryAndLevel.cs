using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Tests.Orthography;

public class OfficesTellTerritoryAndLevel
{
    [Theory]
    [InlineData("UBND xã Nga Sơn, huyện Nga Sơn, tỉnh Thanh Hoá", "annamNorth")]
    [InlineData("UBND xã Vĩnh Thủy, huyện Vĩnh Linh, tỉnh Quảng Trị", "annamNorth")]
    [InlineData("UBND xã Triệu Ái, huyện Triệu Phong, tỉnh Quảng Trị", "annamSouth")]
    [InlineData("UBND phường 5, TP.HCM", "cochinchina")]
    [InlineData("Ủy ban nhân dân quận 3, thành phố Hồ Chí Minh", "cochinchina")]
    [InlineData("Ty hộ tịch Hà Đông, tỉnh Hà Đông", "tonkin")]
    [InlineData("Khu tự trị Thái - Mèo", "tonkin")]
    [InlineData("UBND xã Hòa Bình, huyện Chợ Mới, tỉnh An Giang", "cochinchina")]
    [InlineData("tỉnh Đồng Nai Thượng", "annamSouth")]
    [InlineData("UBND xã Ea Tul, tỉnh Đăk Lăk", "annamSouth")]
    [InlineData("UBND xã Phước Dinh, tỉnh Bình Trị Thiên", "")]
    [InlineData("UBND xã Hòa Bình", "")]
    [InlineData("UBND xã Kiến An, huyện Chợ Mới", "")]
    [InlineData("Đại sứ quán Việt Nam tại Pháp", "")]
    [InlineData("UBND xã Tân Lập", "")]
    public void Territory(string office, string territory) => Assert.Equal(territory, Read(office, "office-territories", "territory"));

    [Theory]
    [InlineData("UBND xã Nga Sơn, huyện Nga Sơn, tỉnh Thanh Hóa", "commune")]
    [InlineData("uỷ ban nhân dân Phường 5, Quận 3, TP. Hồ Chí Minh", "commune")]
    [InlineData("UBND đặc khu Phú Quốc", "commune")]
    [InlineData("Ủy ban hành chính xã Đại Đồng", "commune")]
    [InlineData("UBND huyện Nga Sơn", "district")]
    [InlineData("Phòng Tư pháp thị xã Sơn Tây", "district")]
    [InlineData("UBND thành phố Thủ Đức", "district")]
    [InlineData("UBND TP. Hồ Chí Minh", "province")]
    [InlineData("Sở Tư Pháp Tỉnh Thanh Hóa", "province")]
    [InlineData("UBND tỉnh Thanh Hóa", "province")]
    [InlineData("Tổng lãnh sự quán Việt Nam tại Osaka", "mission")]
    [InlineData("UBND thành phố Đà Nẵng", "")] // under Quảng Nam - Đà Nẵng until 1997
    [InlineData("Tòa án nhân dân", "")]
    public void Level(string office, string level) => Assert.Equal(level, Read(office, "office-levels", "level"));

    private static string Read(string office, string tableId, string column)
    {
        Table table = VietnameseTables.Of(tableId);
        return WordSearch.LongestMention(office, table) is { } row ? row.Cells[table.ColumnIndex(column)] : "";
    }
}
