using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Validation.Testing.Names;

/// <summary>
/// The peoples of the samples. Surnames, clan names and patterns are facts of naming; given names stand in several lists so
/// that a full name comes about by chance only.
/// </summary>
internal static class Peoples
{
    private static readonly string[] NorthernMale = ["Páo", "Sình", "Chẩn", "Lìn", "Tờ", "Sẩu", "Phử", "Dính", "Của", "Vảng"];
    private static readonly string[] NorthernFemale = ["Mỷ", "Dợ", "Sông", "Chía", "Mảy", "Lở", "Dúa", "Say", "Pàng", "Nhình"];
    private static readonly string[] HighlandMale = ["Thoan", "Brông", "Krung", "Dhin", "Tlang", "Mriu", "Blăn", "Drem", "Ñung", "Kơi"];
    private static readonly string[] HighlandFemale = ["Bliă", "Mloan", "Drưng", "Yeng", "Kri", "Ñă", "Tuin", "Loeng", "Briă", "Djuin"];

    public static readonly People Kinh = new("Kinh", "{clan} {middle} {given}", "{clan} {middle} {given}")
    {
        Clans = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đoàn", "Trịnh", "Mai", "Cao"],
        MaleMiddles = ["Văn", "Đức", "Hữu", "Quang", "Công", "Xuân", "Bá", "Đình"],
        FemaleMiddles = ["Thị", "Thị Thu", "Thị Kim", "Ngọc", "Thị Mỹ", "Thị Bích"],
        MaleGiven = ["Khoát", "Thuyết", "Điệp", "Khuê", "Lượng", "Nhượng", "Thỏa", "Chỉnh", "Duyến", "Hoạch", "Lĩnh", "Mẫn", "Nghị", "Quyến", "Sử", "Trạch", "Uẩn", "Vỵ"],
        FemaleGiven = ["Nhài", "Thơm", "Sen", "Lụa", "Mận", "Nụ", "Thoa", "Xuyến", "Ngát", "Diệu", "Thùy", "Hoà", "Khuyên", "Lành", "Mến", "Oanh", "Quỳ", "Ước"],
    };

    private static readonly People EDe = new("Ê-đê", "Y {given} {clan}", "H'{given} {clan}", "Đắk Lắk")
    {
        Clans = ["Niê", "Mlô", "Êban", "Ênuôl", "Byă", "Kbuôr", "Êčăm", "Knul", "Niê Kdăm", "Ayŭn", "Adrơng", "Ksơr", "Buôn Krông"],
        ClanFromMother = true,
        MaleGiven = ["Brŭk", "Thĭn", "Djăk", "Ƀlơi", "Mrĭt", "Hrŏ", "Tlŭn", "Kčuôl", "Drăm", "Yoel"],
        FemaleGiven = ["Rŭm", "Blĭn", "Ƀhiă", "Mliă", "Čhuôn", "Drĭt", "Ñuiñ", "Wêk", "Djuăn", "Lê̆m"],
    };

    private static readonly People[] Others =
    [
        new("Tày", "{clan} {middle} {given}", "{clan} {middle} {given}", "Cao Bằng", "Lạng Sơn", "Bắc Kạn", "Tuyên Quang", "Bắc Thái")
        {
            Clans = ["Nông", "Hoàng", "Lục", "Đàm", "Bế", "Ma", "Hứa"], MaleGiven = ["Cắm", "Khẩn", "Lầm", "Slỷ", "Phóng"], FemaleGiven = ["Ỏn", "Slim", "Phấy", "Nhinh", "Đảm"],
        },
        new("Nùng", "{clan} {middle} {given}", "{clan} {middle} {given}", "Lạng Sơn", "Cao Bằng", "Lâm Đồng")
        {
            Clans = ["Nồng", "Vi", "Lương", "Triệu", "Chu", "Lèo", "La"], MaleGiven = ["Sáu", "Chắn", "Lày", "Dìn", "Phủng"], FemaleGiven = ["Mỉa", "Lìn", "Phin", "Nhúng", "Sỏi"],
        },
        new("Thái", "{clan} {middle} {given}", "{clan} {middle} {given}", "Sơn La", "Điện Biên", "Lai Châu", "Nghệ An", "Thanh Hóa")
        {
            Clans = ["Lò", "Cầm", "Quàng", "Tòng", "Lường", "Bạc", "Vì", "Cà", "Mào"], MaleGiven = ["Ọi", "Panh", "Inh", "Sương", "Pản"], FemaleGiven = ["Ín", "Hặc", "Pòm", "Piếng", "Chựa"],
        },
        new("Mường", "{clan} {middle} {given}", "{clan} {middle} {given}", "Hòa Bình", "Thanh Hóa", "Phú Thọ")
        {
            Clans = ["Bùi", "Đinh", "Quách", "Hà", "Bạch"], MaleGiven = ["Nhỏn", "Khứu", "Ển", "Dưn", "Rậm"], FemaleGiven = ["Ỉn", "Dển", "Ngợi", "Nhớn", "Ẻm"],
        },
        new("Mông", "{clan} {middle} {given}", "{clan} {middle} {given}", "Hà Giang", "Lào Cai", "Sơn La", "Lai Châu", "Điện Biên", "Hà Tuyên")
        {
            Clans = ["Giàng", "Sùng", "Vàng", "Thào", "Lầu", "Mùa", "Hạng", "Tráng", "Vừ", "Cháng"],
            MaleMiddles = ["A", "Seo", "Mí", "Nhìa", "Bá"], FemaleMiddles = ["Thị", "Seo", "Thị"], MaleGiven = NorthernMale, FemaleGiven = NorthernFemale,
        },
        new("Dao", "{clan} {middle} {given}", "{clan} {middle} {given}", "Hà Giang", "Lào Cai", "Quảng Ninh", "Tuyên Quang")
        {
            Clans = ["Phàn", "Bàn", "Đặng", "Triệu", "Chảo", "Tẩn"], MaleMiddles = ["Phủ", "Chằn", "Kiềm", "Tòn"], FemaleMiddles = ["Mùi", "Thị"], MaleGiven = NorthernMale, FemaleGiven = NorthernFemale,
        },
        EDe,
        new("Gia-rai", "{clan} {given}", "{clan} H'{given}", "Gia Lai", "Gia Lai - Kon Tum")
        {
            Clans = ["Siu", "Ksor", "Nay", "Rơ Châm", "Rmah", "Rah Lan", "Kpă", "Kpuih", "Rčom", "Hiao"], ClanFromMother = true, MaleGiven = HighlandMale, FemaleGiven = HighlandFemale,
        },
        new("Ba Na (Rơ-ngao)", "A {given}", "Y {given}", "Kon Tum", "Gia Lai - Kon Tum")
        {
            MaleGiven = ["Hnhang", "Thưl", "Ƀlưng", "Byŭk", "Rơlan"], FemaleGiven = ["Hlưnh", "Bơi", "Nghĕn", "Jrưm", "Thăt"],
        },
        new("Xơ Đăng", "A {given}", "Y {given}", "Kon Tum")
        {
            MaleGiven = ["Hmưn", "Tưng", "Plong", "Đril", "Krêng"], FemaleGiven = ["Hlêng", "Xông", "Krup", "Bưm", "Têa"],
        },
        new("Cơ-ho", "{clan} K'{given}", "{clan} Ka {given}", "Lâm Đồng")
        {
            Clans = ["Cil", "Lơ Mu", "Bon Niêng", "Kră Jăn", "Păng Ting", "Rơ Ông"], ClanFromMother = true, MaleGiven = HighlandMale, FemaleGiven = HighlandFemale,
        },
        new("Mạ", "K'{given}", "Ka {given}", "Lâm Đồng", "Đắk Nông") { MaleGiven = ["Brìm", "Đrong", "Wình", "Yỗn", "Thồi"], FemaleGiven = ["Dung", "Brèn", "Thỉm", "Nhòi", "Rùm"] },
        new("Chu ru", "{clan} Ya {given}", "{clan} Ma {given}", "Lâm Đồng")
        {
            Clans = ["Touneh", "Touprong", "Ja Wa", "Bănria", "Kơ Să"], ClanFromMother = true, MaleGiven = ["Thuin", "Đoan", "Lơi", "Wĭn"], FemaleGiven = ["Bian", "Vưng", "Nhuan", "Doan"],
        },
        new("Mnông", "Điểu {given}", "Thị {given}", "Đắk Nông", "Đắk Lắk") { MaleGiven = ["Bloong", "N'Krai", "Đuch", "Mrơi"], FemaleGiven = ["Mbrưi", "Ngleng", "Briêng", "Jrăng"] },
        new("Xtiêng", "Điểu {given}", "Điểu Thị {given}", "Bình Phước", "Sông Bé") { MaleGiven = ["Khrai", "Lưm", "Vrang", "Đroi"], FemaleGiven = ["Brĕn", "Prưt", "Gleng", "Nhiêng"] },
        new("Ra-glai", "{clan} {given}", "{clan} Thị {given}", "Ninh Thuận")
        {
            Clans = ["Chamaléa", "Pi Năng", "Ka Tơr", "Bo Bo", "Mấu", "Tà In", "Patâu Axá"], ClanFromMother = true, MaleGiven = ["Hùm", "Thương", "Chiêm", "Rốp"], FemaleGiven = ["Xíu", "Thấp", "Ẩn", "Hoanh"],
        },
        new("Bru-Vân Kiều", "Hồ {given}", "Hồ Thị {given}", "Quảng Trị") { MaleGiven = ["Pả Hiêng", "Kray", "Thuông", "Ăm"], FemaleGiven = ["Pỉ Hương", "Thưn", "Ka Nhiên", "Lia"] },
        new("Cơ-tu", "{clan} {given}", "{clan} Thị {given}", "Quảng Nam", "Quảng Nam - Đà Nẵng")
        {
            Clans = ["Bh'riu", "Bh'ling", "Alăng", "Arất", "Zơrâm", "Pơloong", "Bhnướch"], MaleGiven = ["Nhoi", "Chrơn", "Bươn", "Tốp"], FemaleGiven = ["Nhới", "Plăm", "Chiêng", "Lướp"],
        },
        new("Khơ-me", "{clan} {given}", "{clan} Thị {given}", "Sóc Trăng", "Trà Vinh", "Kiên Giang", "Cửu Long")
        {
            Clans = ["Thạch", "Sơn", "Kim", "Kiên", "Danh"], MaleGiven = ["Sô Phươn", "Rinh", "Sà Rương", "Phai Rích"], FemaleGiven = ["Sa Uôn", "Chanh Tha", "Rây", "Sà Quên"],
        },
        new("Khơ-me", "Chau {given}", "Néang {given}", "An Giang") { MaleGiven = ["Sóc Phol", "Rươl", "Kim Sênh", "Tha Ry"], FemaleGiven = ["Sóc Thy", "Rane", "Kim Sươl", "Oanh Na"] },
        new("Chăm", "{clan} {middle} {given}", "{clan} {middle} {given}", "Ninh Thuận", "Bình Thuận")
        {
            Clans = ["Đàng", "Bá", "Thành", "Quảng", "Trượng", "Đạo", "Hán", "Thập", "Thổ"], MaleMiddles = ["Năng", "Văn", "Trung"], MaleGiven = ["Dọt", "Thạnh", "Phổi", "Xịch"], FemaleGiven = ["Xín", "Hẹn", "Mưa", "Dưỡng"],
        },
        new("Chăm", "Mohamad {given}", "Rô {given}", "An Giang") { MaleGiven = ["Ysa", "Sa Lês", "Ro Yah", "Zăk"], FemaleGiven = ["Fi Ah", "Ha Lim", "Sa Phi", "Mi Nah"] },
        new("Hoa", "{clan} {middle} {given}", "{clan} {middle} {given}", "Hồ Chí Minh", "Quảng Ninh", "Sóc Trăng")
        {
            Clans = ["Trương", "Lâm", "Vương", "Tăng", "Lưu", "Mạch", "Quách"], MaleMiddles = ["Chí", "Vĩ", "Tú", "Diệu"], FemaleMiddles = ["Muội", "Ngọc", "Lệ", "Mỹ"], MaleGiven = ["Chấn", "Cường", "Phát", "Hưng"], FemaleGiven = ["Phân", "Bình", "Liên", "Huê"],
        },
    ];

    /// <summary>Every people, some of them with several customs.</summary>
    public static IEnumerable<People> All => Others.Prepend(Kinh);

    /// <summary>The peoples, the Kinh apart, with the provinces they are looked for in and that registered in a year.</summary>
    public static IReadOnlyList<(People People, Province Province)> At(int year)
        => [.. Others.SelectMany(people => Provinces.In(year).Where(p => people.Homes.Contains(p.Name)).Select(p => (people, p)))];
}
