using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Samples.Registers;

/// <summary>A register of marriages as rows of the digitisation sheet.</summary>
internal sealed class MarriageRegister(SplitMix64 random)
{
    private static readonly string[] DateColumns = ["ngayDangKy", "ngayXacLapQuanHeHonNhan", "chongNgaySinh", "voNgaySinh"];
    private static readonly string[] CodeColumns = ["loaiDangKy", "chongLoaiCuTru", "voLoaiCuTru", "trangSo"];
    private static readonly string[] NumberColumns = ["chongSoGiayToTuyThan", "voSoGiayToTuyThan"];

    private const int SlipEvery = 9;

    private readonly EntryHead head = new(random);

    public IReadOnlyList<RegisterRow> Rows(int count)
    {
        var rows = new List<RegisterRow>(count);
        for (int i = 0; i < count; i++)
        {
            Marriage marriage = Invent(random.Below(100));
            RegisterRow row = RowOf(marriage);
            if (i % SlipEvery == SlipEvery - 1) MarriageSlip.All[i / SlipEvery % MarriageSlip.All.Count](row, marriage);
            SpreadsheetHabits.Apply(row, random, DateColumns, CodeColumns, NumberColumns);
            rows.Add(row);
        }
        return rows;
    }

    private Marriage Invent(int chance)
    {
        DateOnly entered = new DateOnly(1950, 1, 1).AddDays(random.Below(365 * 76)), established = entered;
        MarriageKind kind = chance switch { < 4 => MarriageKind.DeFactoBefore1987, < 7 => MarriageKind.ReRegistered, _ => MarriageKind.First };
        if (kind == MarriageKind.DeFactoBefore1987)
        {
            // Decree 77/2001/NĐ-CP counts from 1 January where only the year is known.
            established = new DateOnly(random.Between(1976, 1986), 1, 1);
            entered = new DateOnly(2002, 1, 1).AddDays(random.Below(365));
        }
        else if (kind == MarriageKind.ReRegistered)
        {
            established = new DateOnly(1978, 1, 1).AddDays(random.Below(365 * 20));
            entered = new DateOnly(2006, 6, 1).AddDays(random.Below(365 * 10));
        }
        (People people, Commune commune) = Homes.In(entered.Year, random);
        int wifeAge = random.Between(20, 30);
        return new Marriage(kind, established, entered, commune, people,
            people.Name(random, true, people.Clan(random)), established.Year - wifeAge - random.Between(1, 6),
            people.Name(random, false, people.Clan(random)), established.Year - wifeAge);
    }

    private RegisterRow RowOf(Marriage marriage)
    {
        var row = new RegisterRow();
        head.Fill(row, marriage.Entered, marriage.Commune.OfficeOn(marriage.Entered));
        row["loaiDangKy"] = marriage.Kind == MarriageKind.ReRegistered ? "2" : "1";
        row["ngayXacLapQuanHeHonNhan"] = RegisterDate.Dotted(marriage.Established);
        FillSpouse(row, marriage, "chong", marriage.Husband, marriage.HusbandBorn, male: true);
        FillSpouse(row, marriage, "vo", marriage.Wife, marriage.WifeBorn, male: false);
        return row;
    }

    private void FillSpouse(RegisterRow row, Marriage marriage, string spouse, string name, int born, bool male)
    {
        row[spouse + "HoTen"] = name;
        row[spouse + "NgaySinh"] = SpouseBorn(marriage, born);
        row[spouse + "DanToc"] = marriage.People.Ethnicity;
        row[spouse + "QuocTich"] = "Việt Nam";
        if (marriage.Entered.Year < 1980) return;
        row[spouse + "LoaiCuTru"] = "1";
        row[spouse + "NoiCuTru"] = marriage.Commune.On(marriage.Entered);
        bool hasNumber = marriage.Entered.Year >= 2017;
        row[spouse + "LoaiGiayToTuyThan"] = hasNumber ? "4" : "1";
        row[spouse + "SoGiayToTuyThan"] = hasNumber
            ? PersonalNumber.Of(marriage.Commune.Province.NumberPrefix, male, born, random)
            : PersonalNumber.OfIdentityCard(random);
    }

    private string SpouseBorn(Marriage marriage, int born)
    {
        if (marriage.Kind == MarriageKind.First && marriage.Entered.Year < 1985 && random.Chance(40))
            return FormattableString.Invariant($"{marriage.Entered.Year - born + 1} tuổi");
        return marriage.Entered.Year < 1995
            ? RegisterDate.Year(born)
            : RegisterDate.Dotted(new DateOnly(born, 1, 1).AddDays(random.Below(365)));
    }
}
