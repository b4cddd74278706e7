using CivilStatus.Validation.Testing.Names;

namespace CivilStatus.Samples.Registers;

/// <summary>A register of births as rows of a sheet: most sound, some with the slips that real registers show.</summary>
internal sealed class BirthRegister(SplitMix64 random)
{
    private static readonly string[] DateColumns = ["ngayDangKy", "nksNgaySinh", "meNgaySinh", "chaNgaySinh"];
    private static readonly string[] CodeColumns = ["loaiDangKy", "nksGioiTinh", "nksLoaiKhaiSinh", "meLoaiCuTru", "chaLoaiCuTru", "trangSo"];
    private static readonly string[] NumberColumns = ["nksSoDinhDanh", "meSoDinhDanhCaNhan", "chaSoDinhDanhCaNhan"];

    // Every so many entries one has a slip.
    private const int SlipEvery = 8;

    private readonly EntryHead head = new(random);

    public IReadOnlyList<RegisterRow> Rows(int count)
    {
        var rows = new List<RegisterRow>(count);
        var slips = new List<BirthSlip>(BirthSlip.All);
        RegisterRow written = new();
        foreach (Birth birth in new Births(random).Of(count))
        {
            written = birth.Kind == BirthKind.SecondTwin ? RowOfTwin(written, birth) : RowOf(birth);
            RegisterRow row = written.Copy();
            row["STT"] = FormattableString.Invariant($"{rows.Count + 1}");
            if (rows.Count % SlipEvery == SlipEvery - 1) MakeSlip(row, birth, slips);
            SpreadsheetHabits.Apply(row, random, DateColumns, CodeColumns, NumberColumns);
            rows.Add(row);
        }
        return rows;
    }

    // The first slip that can happen to this birth goes to the end of the list, so that all of them come round.
    private void MakeSlip(RegisterRow row, Birth birth, List<BirthSlip> slips)
    {
        int index = slips.FindIndex(s => s.CanHappenTo(birth));
        BirthSlip slip = slips[index];
        slips.RemoveAt(index);
        slips.Add(slip);
        slip.Make(row, birth, random);
    }

    private RegisterRow RowOf(Birth birth)
    {
        var row = new RegisterRow();
        bool isForeign = birth.Kind == BirthKind.RegisteredAbroad;
        head.Fill(row, birth.Entered, isForeign ? birth.Commune.OfficeForForeignPapersOn(birth.Entered) : birth.Commune.OfficeOn(birth.Entered));
        if (isForeign && birth.Entered.Year < 2016) row["chucVuNguoiKy"] = "Phó Giám đốc";
        row["loaiDangKy"] = RegistrationKind(birth);
        FillChild(row, birth);
        if (birth.NamesMother) FillParent(row, birth, "me", birth.MotherName, birth.MotherBorn, male: false);
        if (birth.NamesFather) FillParent(row, birth, "cha", birth.FatherName, birth.FatherBorn, male: true);
        FillDeclarant(row, birth);
        if (isForeign) FillForeignRegistration(row, birth);
        row[SheetColumns.ScanFile] = ScanFile(row, birth);
        row[SheetColumns.Typist] = FormattableString.Invariant($"nhaplieu{random.Between(1, 6):00}");
        return row;
    }

    // Everything but number and name is the same: the parents, the day, who declared it.
    private RegisterRow RowOfTwin(RegisterRow first, Birth twin)
    {
        RegisterRow row = first.Copy();
        head.Renumber(row, twin.Entered);
        row["nksHoTen"] = twin.Name;
        if (row["nksSoDinhDanh"] is not null) row["nksSoDinhDanh"] = ChildNumber(twin);
        row[SheetColumns.ScanFile] = ScanFile(row, twin);
        return row;
    }

    private static string ScanFile(RegisterRow row, Birth birth)
        => FormattableString.Invariant($"KS.{birth.Entered.Year}.{row["quyenSo"]![..2]}.{birth.Entered:dd-MM-yyyy}.{row["so"]!.Split('/')[0]}.pdf");

    private string ChildNumber(Birth birth) => PersonalNumber.Of(birth.Commune.Province.NumberPrefix, birth.IsBoy, birth.Born.Year, random);

    private static string? RegistrationKind(Birth birth) => birth.Kind switch
    {
        BirthKind.ReRegistered => "2",
        BirthKind.RegisteredAbroad => "3",
        // Books told late entries apart from 25/10/1998 (Decree 83/1998/NĐ-CP) to the end of 2015.
        BirthKind.Late => birth.Entered >= new DateOnly(1998, 10, 25) && birth.Entered.Year < 2016 ? "4" : null,
        BirthKind.Foundling or BirthKind.ParentsUnknown => null,
        _ => "1",
    };

    private void FillChild(RegisterRow row, Birth birth)
    {
        row["nksHoTen"] = birth.Name;
        row["nksGioiTinh"] = birth.IsBoy ? "1" : "2";
        row["nksNgaySinh"] = RegisterDate.Dotted(birth.Born);
        if (random.Chance(80)) row["nksNgaySinhBangChu"] = DateInWords.Of(birth.Born, random);
        row["nksNoiSinh"] = birth.Kind == BirthKind.RegisteredAbroad ? "Bệnh viện thành phố Praha, Cộng hòa Séc"
            : birth.Entered.Year < 1990 ? birth.Commune.On(birth.Entered)
            : "Trạm y tế " + birth.Commune.On(birth.Entered);
        row["nksQueQuan"] = birth.NamesMother ? birth.Commune.On(birth.Entered) : null;
        row["nksDanToc"] = birth.Kind == BirthKind.Foundling ? null : birth.People.Ethnicity;
        row["nksQuocTich"] = "Việt Nam";
        row["nksLoaiKhaiSinh"] = birth.Kind switch { BirthKind.SingleMother => "3", BirthKind.ParentsUnknown => "4", BirthKind.Foundling => "5", _ => "1" };
        if (birth.Kind == BirthKind.ParentsUnknown) row["ghiChu"] = "Trẻ chưa xác định được cha, mẹ";
        if (birth.Entered.Year >= 2016 && birth.Kind != BirthKind.RegisteredAbroad)
            row["nksSoDinhDanh"] = ChildNumber(birth);
    }

    private void FillParent(RegisterRow row, Birth birth, string parent, string name, int born, bool male)
    {
        row[parent + "HoTen"] = name;
        row[parent + "NgaySinh"] = ParentBorn(birth, born);
        row[parent + "DanToc"] = birth.People.Ethnicity;
        row[parent + "QuocTich"] = "Việt Nam";
        if (birth.Entered.Year < 1980) return;
        row[parent + "LoaiCuTru"] = random.Chance(90) ? "1" : "2";
        row[parent + "NoiCuTru"] = birth.Commune.On(birth.Entered);
        if (birth.Entered.Year >= 2017)
        {
            string number = PersonalNumber.Of(birth.Commune.Province.NumberPrefix, male, born, random);
            row[parent + "SoDinhDanhCaNhan"] = number;
            row[parent + "LoaiGiayToTuyThan"] = "4";
            row[parent + "SoGiayToTuyThan"] = number;
        }
        else if (birth.Entered.Year >= 1999)
        {
            row[parent + "LoaiGiayToTuyThan"] = "1";
            row[parent + "SoGiayToTuyThan"] = PersonalNumber.OfIdentityCard(random);
        }
    }

    // Old books give the age of a parent, or the year of birth; new ones the day.
    private string ParentBorn(Birth birth, int born)
    {
        if (birth.Kind is BirthKind.OnTime or BirthKind.SingleMother && birth.Entered.Year < 1990 && random.Chance(45))
            return FormattableString.Invariant($"{birth.Entered.Year - born} tuổi");
        return birth.Entered.Year < 2008 || random.Chance(30)
            ? RegisterDate.Year(born)
            : RegisterDate.Dotted(new DateOnly(born, 1, 1).AddDays(random.Below(365)));
    }

    private void FillDeclarant(RegisterRow row, Birth birth)
    {
        (string name, string relation) = birth switch
        {
            { Kind: BirthKind.Foundling } => ($"Trung tâm Bảo trợ xã hội {birth.Commune.Province.FullName}", "Cơ sở nuôi dưỡng"),
            { NamesMother: false } => (Peoples.Kinh.Name(random, false, Peoples.Kinh.Clan(random)), "Người đang nuôi dưỡng"),
            { Kind: BirthKind.ReRegistered } => (birth.Name, "Bản thân"),
            { NamesFather: true } when random.Chance(50) => (birth.FatherName, "Cha đẻ"),
            _ => (birth.MotherName, "Mẹ đẻ"),
        };
        row["nycHoTen"] = name;
        row["nycQuanHe"] = relation;
        string? paper = relation switch { "Cha đẻ" => "cha", "Mẹ đẻ" => "me", _ => null };
        if (paper is null) return;
        row["nycLoaiGiayToTuyThan"] = row[paper + "LoaiGiayToTuyThan"];
        row["nycSoGiayToTuyThan"] = row[paper + "SoGiayToTuyThan"];
    }

    private void FillForeignRegistration(RegisterRow row, Birth birth)
    {
        row["soDangKyNuocNgoai"] = FormattableString.Invariant($"{random.Between(100, 999)}/{birth.Born.Year}");
        row["ngayDangKyNuocNgoai"] = RegisterDate.Dotted(birth.Born.AddDays(20));
        row["cqNuocNgoaiDaDangKy"] = "Cơ quan hộ tịch thành phố Praha";
        row["qgNuocNgoaiDaDangKy"] = "Cộng hòa Séc";
    }
}
