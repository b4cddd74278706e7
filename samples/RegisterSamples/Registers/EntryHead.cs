using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Samples.Registers;

/// <summary>The part of a row that every register has: number, book, page, day, office, who signed.</summary>
internal sealed class EntryHead(SplitMix64 random)
{
    private readonly EntryNumbers numbers = new(random);

    /// <summary>Gives a row that was copied from another the number after it.</summary>
    public void Renumber(RegisterRow row, DateOnly entered) => row["so"] = numbers.After(row["so"]!, row["noiDangKy"]!, entered.Year);

    public void Fill(RegisterRow row, DateOnly entered, string office)
    {
        row["so"] = numbers.Next(office, entered.Year);
        row["quyenSo"] = FormattableString.Invariant($"{random.Between(1, 4):00}/{entered.Year}");
        row["trangSo"] = random.Between(1, 200).ToString(System.Globalization.CultureInfo.InvariantCulture);
        row["ngayDangKy"] = RegisterDate.Dotted(entered);
        row["noiDangKy"] = office;
        row["nguoiKy"] = Peoples.Kinh.Name(random, random.Chance(75), Peoples.Kinh.Clan(random));
        row["chucVuNguoiKy"] = entered.Year < 1976 ? "Ủy viên thư ký" : random.Chance(60) ? "Phó Chủ tịch" : "Chủ tịch";
        if (entered.Year >= 1998) row["nguoiThucHien"] = Peoples.Kinh.Name(random, random.Chance(50), Peoples.Kinh.Clan(random));
    }
}
