namespace CivilStatus.Samples.Registers;

/// <summary>What registers of deaths are known for, beside sound entries.</summary>
internal static class DeathSlip
{
    /// <summary>All of them, each made on the row of a person who died on a day.</summary>
    public static IReadOnlyList<Action<RegisterRow, DateOnly>> All { get; } =
    [
        (row, _) => row["nktHoTen"] = "Không rõ",
        (row, died) => SetBorn(row, died.AddDays(40)),
        (row, _) => row["nktNgayChet"] = row["nktNgayChetGhiBangChu"] = null,
        (row, _) => row["nguoiKy"] = row["chucVuNguoiKy"] = null,
        (row, died) => row["nktNgayChet"] = RegisterDate.Dotted(died.AddYears(1)),
        (row, _) => row["nktNoiCuTru"] = ", , ,",
        (row, _) => row["nktGioiTinh"] = "8",
    ];

    private static void SetBorn(RegisterRow row, DateOnly born)
    {
        row["nktNgaySinh"] = RegisterDate.Dotted(born);
        row["nktLoaiGiayToTuyThan"] = row["nktSoGiayToTuyThan"] = null;
    }
}
