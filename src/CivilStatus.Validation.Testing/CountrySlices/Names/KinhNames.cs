namespace CivilStatus.Validation.Testing.CountrySlices.Names;

/// <summary>
/// Names of the Kinh as often as a country has them: three in ten are of one surname, every other woman is a Thị, and so
/// strangers share a name, and now and then a birthday too.
/// </summary>
internal static class KinhNames
{
    private static readonly WeightedList Surnames = WeightedList.Of(
        "Nguyễn 315, Trần 109, Lê 89, Phạm 59, Phan 28, Hoàng 26, Huỳnh 25, Vũ 25, Võ 24, Trương 22, Bùi 21, Đặng 19, Đỗ 19, Ngô 17, Hồ 15, Dương 14, Đinh 10, Đoàn 9, Lâm 8, "
        + "Mai 7, Trịnh 7, Đào 7, Cao 6, Lý 6, Hà 6, Lưu 6, Lương 5, Thái 4, Châu 4, Tạ 4, Phùng 4, Tô 4, Vương 3, Tăng 3, Chu 3, Quách 2, Lại 2, Hứa 2, Thạch 2, Diệp 2, Từ 2, La 2, "
        + "Đàm 2, Tống 2, Giang 2, Chung 2, Triệu 2, Kiều 2, Đồng 1, Lữ 1, Thân 1, Kim 1, Mã 1, Bạch 1, Liêu 1, Tiêu 1, Dư 1, Tôn 1, Khổng 1, Nghiêm 1, Ninh 1, Doãn 1, Phí 1, Lục 1, Cù 1, Khúc 1, Mạc 1");

    private static readonly WeightedList MaleMiddles = WeightedList.Of(
        "Văn 300, Đức 60, Minh 60, Hữu 50, Quang 45, Công 40, Xuân 40, Thanh 40, Ngọc 35, Đình 35, Quốc 35, Hoàng 30, Thành 25, Duy 25, Tuấn 20, Trọng 20, Gia 20, Thế 20, "
        + "Mạnh 18, Tiến 18, Bá 15, Anh 15, Việt 15, Hồng 15, Viết 12, Nhật 12, Chí 10, Khắc 8, Huy 8, Phú 7, Tấn 7, Trung 7, Sỹ 5, Vĩnh 5");

    private static readonly WeightedList FemaleMiddles = WeightedList.Of(
        "Thị 420, Ngọc 35, Thị Thu 25, Thị Thanh 25, Thanh 25, Thu 25, Thị Kim 22, Thị Ngọc 22, Kim 20, Thị Hồng 18, Phương 18, Minh 15, Thị Bích 12, Thị Mỹ 12, Khánh 12, Thùy 12, "
        + "Mỹ 10, Bảo 10, Quỳnh 10, Thị Phương 10, Thị Minh 10, Bích 8, Diệu 8, Hoài 8, Tuyết 6, Thị Cẩm 6, Thị Huyền 6, Thị Diệu 5");

    private static readonly WeightedList MaleGiven = WeightedList.ByRank(
        "Hùng Dũng Tuấn Minh Hải Thành Nam Sơn Long Hiếu Trung Bình Cường Đức Hoàng Quang Huy Thắng Tùng Anh Phong Khánh Việt Kiên Lâm Phúc Tân Tiến Toàn Vinh Hòa Lộc Tài Phương Duy "
        + "Khoa Nghĩa Quân Trường An Bảo Chiến Chung Công Cảnh Đạt Điền Định Đông Dương Giang Giáp Hà Hậu Hiển Hoạch Hưng Khải Khang Khiêm Kỳ Lân Lợi Lực Mạnh Ngọc Nguyên Nhân Nhật Phát "
        + "Phú Phước Quý Quyền Quyết Sáng Sinh Tâm Thái Thanh Thiện Thịnh Thuận Tín Tình Trí Triều Trọng Tú Tường Tuyên Vũ Vượng Xuân Ân Đăng Luận Lượng Thọ Thoại Thường Út Ba Tư Năm Sáu "
        + "Bảy Mười Lý Tý Mỹ Hóa Thỏa Túy Thủy Khuê Uẩn Sử Nghị");

    private static readonly WeightedList FemaleGiven = WeightedList.ByRank(
        "Hương Lan Hoa Mai Thu Hằng Hà Nga Linh Trang Thảo Ngọc Phương Thúy Hạnh Hồng Dung Oanh Yến Loan Liên Nhung Huệ Tuyết Thủy Vân Xuân Bích Cúc Đào Diệp Dịu Gấm Giang Hiền Hòa Hoài "
        + "Hường Huyền Khánh Kiều Lài Lành Lệ Liễu Lụa Lương Ly Lý Mận Mến Minh Mơ My Mỹ Na Ngân Nguyệt Nhàn Nhi Như Nở Nụ Phấn Phượng Quyên Quỳnh Sen Tâm Thắm Thanh Thao Thêu Thi Thơ Thoa "
        + "Thơm Thư Thương Thùy Tiên Tình Trâm Trinh Trúc Tươi Út Uyên Vui Vy Xoan Ý Yên Ánh An Anh Ba Bảy Chi Châu Diễm Diệu Duyên Ngát Khuyên");

    public static string Surname(SplitMix64 random) => Surnames.Pick(random);

    public static string Middle(bool male, SplitMix64 random) => (male ? MaleMiddles : FemaleMiddles).Pick(random);

    public static string Given(bool male, SplitMix64 random) => (male ? MaleGiven : FemaleGiven).Pick(random);
}
