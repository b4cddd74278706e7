namespace CivilStatus.Samples.Registers;

/// <summary>What registers of marriages are known for, beside sound entries.</summary>
internal static class MarriageSlip
{
    /// <summary>All of them, each made on the row of a marriage.</summary>
    public static IReadOnlyList<Action<RegisterRow, Marriage>> All { get; } =
    [
        (row, _) => row["ngayXacLapQuanHeHonNhan"] = null,
        (row, m) => SetWife(row, RegisterDate.Dotted(m.Established.AddYears(-16))),
        (row, m) => row["ngayXacLapQuanHeHonNhan"] = RegisterDate.Dotted(m.Entered.AddDays(10)),
        (row, _) => row["nguoiKy"] = row["chucVuNguoiKy"] = null,
        (row, _) => row["voNoiCuTru"] = ", , ,",
        (row, m) => SetWife(row, RegisterDate.Dotted(m.Entered.AddYears(2))),
        (row, _) => row["chongHoTen"] = "NguyÔn V¨n ThuËn",
    ];

    private static void SetWife(RegisterRow row, string born)
    {
        row["voNgaySinh"] = born;
        row["voLoaiGiayToTuyThan"] = row["voSoGiayToTuyThan"] = null;
    }
}
