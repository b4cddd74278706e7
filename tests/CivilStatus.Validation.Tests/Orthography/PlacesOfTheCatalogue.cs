using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Tests.Orthography;

public class PlacesOfTheCatalogue
{
    private static readonly Table Provinces = VietnameseTables.Of("provinces"), Countries = VietnameseTables.Of("countries");

    // The centrally run units that official lists count, with the special zone: 38 after the mergers of 1976, 63 from 2008, 34 from 1/7/2025.
    [Theory]
    [InlineData("1997-06-01", 61)]
    [InlineData("2004-06-01", 64)]
    [InlineData("2008-08-01", 63)]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    [InlineData("2026-04-30", 34)]
    public void There_are_as_many_provinces_on_a_day_as_the_law_counts(string on, int count)
    {
        int day = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber;
        string[] names = [.. Provinces.Rows.Where(r => r.Period.Contains(day)).Select(r => r.Key)];

        // Cities that were part of a province before they had its rank stand in the table without a first day.
        string[] within = day < new DateOnly(2004, 1, 1).DayNumber ? ["thành phố Huế", "thành phố Cần Thơ"] : day < new DateOnly(2025, 1, 1).DayNumber ? ["thành phố Huế"] : [];
        Assert.Equal(count, names.Except(within).Count());
    }

    [Fact]
    public void Every_successor_is_a_name_of_the_table_that_was_there_when_its_predecessor_ended()
    {
        int successors = Provinces.ColumnIndex("successors");
        foreach (TableRow row in Provinces.Rows.Where(r => r.Cells[successors].Length > 0))
            foreach (string name in row.Cells[successors].Split("; "))
                Assert.True(Provinces.Rows.Any(r => TextKey.Same(r.Key, name) && r.Period.Overlaps(new DayRange(row.Period.To, row.Period.To + 200))
                    || r.Aliases.Any(a => TextKey.Same(a, name)) && r.Period.Contains(row.Period.To)), $"{row.Key} {row.Period}: {name}");
    }

    [Theory]
    [InlineData("VN", "VN", "VNM")]
    [InlineData("Việt-Nam", "VN", "VNM")]
    [InlineData("NHẬT BẢN ", "JP", "JPN")]
    [InlineData("Nga", "RU", "RUS")]
    [InlineData("NGA", "RU", "RUS")] // letter case is not looked at, and Nigeria is no reading of it
    [InlineData("Hoa Kỳ", "US", "USA")]
    [InlineData("Mỹ", "US", "USA")]
    [InlineData("Cam-pu-chia", "KH", "KHM")]
    [InlineData("Đại Hàn Dân Quốc", "KR", "KOR")]
    [InlineData("Trung Hoa", "CN", "CHN")]
    [InlineData("Thuỵ Sĩ", "CH", "CHE")]
    [InlineData("Liên Xô", "SU", "SUN")]
    public void Countries_by_every_spelling(string name, string alpha2, string alpha3)
    {
        TableRow row = Countries.Find(name)!;
        Assert.Equal((alpha2, alpha3), (row.Cells[Countries.ColumnIndex("alpha2")], row.Cells[Countries.ColumnIndex("alpha3")]));
    }

    [Fact]
    public void There_are_the_249_codes_of_ISO_3166_each_once()
    {
        int status = Countries.ColumnIndex("status");
        TableRow[] current = [.. Countries.Rows.Where(r => r.Cells[status] == "current")];
        Assert.Equal(249, current.Length);
        foreach ((string column, int length) in new[] { ("alpha2", 2), ("alpha3", 3) })
        {
            string[] codes = [.. current.Select(r => r.Cells[Countries.ColumnIndex(column)])];
            Assert.Equal(codes.Length, codes.Distinct().Count());
            Assert.All(codes, c => Assert.True(c.Length == length && c.All(char.IsAsciiLetterUpper), c));
        }
    }

    [Theory]
    [InlineData("Người nước ngoài", "55")]
    [InlineData("Không rõ", "56")]
    [InlineData("Hoa", "04")]
    public void Option_values_of_the_portal_for_ethnicity(string name, string code)
    {
        Table groups = VietnameseTables.Of("ethnic-groups");
        Assert.Equal(code, groups.Find(name)!.Cells[groups.ColumnIndex("codePortal")]);
    }
}
