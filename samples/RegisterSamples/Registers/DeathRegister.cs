using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Samples.Registers;

/// <summary>A register of deaths as rows of the digitisation sheet.</summary>
internal sealed class DeathRegister(SplitMix64 random)
{
    private static readonly string[] DateColumns = ["ngayDangKy", "nktNgaySinh", "nktNgayChet"];
    private static readonly string[] CodeColumns = ["loaiDangKy", "nktGioiTinh", "nktLoaiCuTru", "trangSo"];
    private static readonly string[] NumberColumns = ["nktSoGiayToTuyThan"];
    private static readonly string[] Causes = ["Già yếu", "Bệnh nặng", "Tai nạn", "Bệnh tim"];

    private const int SlipEvery = 9;

    private readonly EntryHead head = new(random);

    public IReadOnlyList<RegisterRow> Rows(int count)
    {
        var rows = new List<RegisterRow>(count);
        for (int i = 0; i < count; i++)
        {
            (RegisterRow row, DateOnly died) = Invent();
            if (i % SlipEvery == SlipEvery - 1) DeathSlip.All[i / SlipEvery % DeathSlip.All.Count](row, died);
            SpreadsheetHabits.Apply(row, random, DateColumns, CodeColumns, NumberColumns);
            rows.Add(row);
        }
        return rows;
    }

    private (RegisterRow Row, DateOnly Died) Invent()
    {
        DateOnly died = new DateOnly(1950, 1, 1).AddDays(random.Below(365 * 76));
        bool longDead = random.Chance(8);
        DateOnly entered = died.AddDays(longDead ? random.Between(200, 300) : random.Between(0, 13));
        (People people, Commune commune) = Homes.In(entered.Year, random);
        bool isMan = random.Chance(50);
        int born = died.Year - random.Between(28, 95);
        var row = new RegisterRow();
        head.Fill(row, entered, commune.OfficeOn(entered));
        row["loaiDangKy"] = longDead ? "4" : "1";
        FillDeceased(row, people, isMan, born, commune, entered);
        row["nktNgayChet"] = RegisterDate.Dotted(died);
        if (random.Chance(70)) row["nktNgayChetGhiBangChu"] = DateInWords.Of(died, random);
        if (random.Chance(60)) row["nktGioPhutChet"] = FormattableString.Invariant($"{random.Below(24):00} giờ {random.Below(60):00} phút");
        row["nktNoiChet"] = "Tại nhà, " + commune.On(entered);
        if (random.Chance(75)) row["nktNguyenNhanChet"] = random.Pick(Causes);
        if (entered.Year >= 1999) FillNotice(row, died, commune, entered);
        row["nycHoTen"] = people.Name(random, random.Chance(60), people.Clan(random));
        row["nycQuanHe"] = random.Chance(70) ? "Con" : "Vợ hoặc chồng";
        return (row, died);
    }

    private void FillDeceased(RegisterRow row, People people, bool isMan, int born, Commune commune, DateOnly entered)
    {
        row["nktHoTen"] = people.Name(random, isMan, people.Clan(random));
        row["nktGioiTinh"] = isMan ? "1" : "2";
        row["nktNgaySinh"] = random.Chance(60) ? RegisterDate.Year(born) : RegisterDate.Dotted(new DateOnly(born, 1, 1).AddDays(random.Below(365)));
        row["nktDanToc"] = people.Ethnicity;
        row["nktQuocTich"] = "Việt Nam";
        if (entered.Year < 1980) return;
        row["nktLoaiCuTru"] = "1";
        row["nktNoiCuTru"] = commune.On(entered);
        if (entered.Year < 2017) return;
        row["nktLoaiGiayToTuyThan"] = "4";
        row["nktSoGiayToTuyThan"] = PersonalNumber.Of(commune.Province.NumberPrefix, isMan, born, random);
    }

    private void FillNotice(RegisterRow row, DateOnly died, Commune commune, DateOnly entered)
    {
        row["gbtLoai"] = "1";
        row["gbtSo"] = FormattableString.Invariant($"{random.Between(1, 90)}/GBT");
        row["gbtNgay"] = RegisterDate.Dotted(died);
        row["gbtCoQuanCap"] = commune.OfficeOn(entered);
    }
}
