namespace CivilStatus.Samples.Registers;

/// <summary>A slip of the pen or of the keyboard, or a rare truth, as registers of births show it.</summary>
/// <param name="CanHappenTo">Whether it makes sense for a birth.</param>
/// <param name="Make">Makes it.</param>
internal sealed record BirthSlip(Func<Birth, bool> CanHappenTo, Action<RegisterRow, Birth, SplitMix64> Make)
{
    private static readonly string[] Tcvn3Names = ["NguyÔn ThÞ Th¬m", "TrÇn V¨n KhuyÕn", "Ph¹m §×nh HËu", "Vò ThÞ Lµnh"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BirthSlip> All { get; } =
    [
        new(b => b.NamesMother, (row, b, random) => SetMother(row, b.Born.AddYears(-random.Between(12, 14)).AddDays(-random.Between(1, 300)))),
        new(b => b.Born.Month is 4 or 6 or 9 or 11, UnrealDay),
        new(_ => true, (row, b, random) => row["nksNgaySinhBangChu"] = DateInWords.Of(b.Born.AddDays(random.Between(2, 9)), random)),
        new(b => b.NamesMother, (row, _, _) => row["nksQueQuan"] = ", , ,"),
        new(b => b.Entered.Year < 1996, (row, _, _) => row["nguoiKy"] = row["chucVuNguoiKy"] = null),
        new(b => b.Entered.Year < 2000, (row, _, _) => row["quyenSo"] = null),
        new(b => b.Entered.Year < 2012, (row, _, random) => row["nksHoTen"] = random.Pick(Tcvn3Names)),
        new(b => b.Entered.Year >= 2000, (row, b, _) => row["ngayDangKy"] = RegisterDate.Dotted(b.Entered.AddYears(3000))),
        new(b => b.Kind == BirthKind.OnTime, (row, b, random) => SetBorn(row, b.Born.AddYears(1), random)),
        new(b => b.Entered.Year < 2000, (row, _, _) => row["nksGioiTinh"] = null),
        new(b => b.Entered.Year < 2016, (row, _, _) => row["nksGioiTinh"] = "3"),
        new(_ => true, (row, _, _) => row["nksGioiTinh"] = "9"),
        new(_ => true, (row, b, _) => row["so"] = FormattableString.Invariant($"{row["so"]!.Split('/')[0]}/{b.Entered.Year - 10}")),
        // What a spreadsheet leaves of 10.1970.
        new(b => b.NamesFather && b.FatherBorn % 10 == 0, (row, b, _) => row.Set("chaNgaySinh", new SampleCell(FormattableString.Invariant($"10.{b.FatherBorn / 10}"), SampleCellKind.Number))),
        new(b => b.NamesMother, (row, b, _) => row["meNgaySinh"] = FormattableString.Invariant($"khoảng {b.MotherBorn}")),
        new(b => b.NamesFather, (row, _, _) => row["nksLoaiKhaiSinh"] = "3"),
        new(b => b.Entered.Year >= 2016 && b.Kind != BirthKind.RegisteredAbroad, (row, _, _) => row["nksSoDinhDanh"] = OtherCentury(row["nksSoDinhDanh"]!)),
        new(_ => true, (row, _, _) => row["nksDanToc"] = "Kin"),
        new(b => b.Entered.Year < 2005, (row, _, _) => { row["nksNgaySinh"] = "01/01/1900"; row["nksNgaySinhBangChu"] = null; }),
        new(b => b.NamesMother, (row, b, random) => SetMother(row, b.Born.AddYears(-random.Between(56, 60)))),
    ];

    private static void SetMother(RegisterRow row, DateOnly born)
    {
        row["meNgaySinh"] = RegisterDate.Dotted(born);
        foreach (string column in (string[])["meSoDinhDanhCaNhan", "meLoaiGiayToTuyThan", "meSoGiayToTuyThan", "nycLoaiGiayToTuyThan", "nycSoGiayToTuyThan"]) row[column] = null;
    }

    private static void SetBorn(RegisterRow row, DateOnly born, SplitMix64 random)
    {
        row["nksNgaySinh"] = RegisterDate.Dotted(born);
        row["nksNgaySinhBangChu"] = DateInWords.Of(born, random);
        row["nksSoDinhDanh"] = null;
    }

    private static void UnrealDay(RegisterRow row, Birth birth, SplitMix64 random)
    {
        row["nksNgaySinh"] = FormattableString.Invariant($"31.{birth.Born.Month:00}.{birth.Born.Year}");
        row["nksNgaySinhBangChu"] = DateInWords.Of(31, birth.Born.Month, birth.Born.Year, random);
    }

    private static string OtherCentury(string number)
        => number[..3] + (char)(number[3] - 2) + number[4..];
}
