using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Registers;

/// <summary>The sheet that explains the codes, as the import template has it.</summary>
internal static class CodeListSheet
{
    private static readonly (string Column, string Codes)[] Lists =
    [
        ("loaiDangKy", "1: Đăng ký đúng hạn; 2: Đăng ký lại; 3: Ghi vào sổ việc khai sinh đã đăng ký ở CQ có thẩm quyền nước ngoài; 4: Đăng ký quá hạn; 5: Cấp bản chính giấy khai sinh; 6: Không xác định"),
        ("nksGioiTinh", "1: Nam; 2: Nữ; 3: Không xác định"),
        ("nksLoaiKhaiSinh", "1: Đã xác định được cả cha lẫn mẹ; 2: Chưa xác định được mẹ; 3: Chưa xác định được cha; 4: Chưa xác định được cả cha lẫn mẹ; 5: Trẻ bị bỏ rơi"),
        ("LoaiCuTru", "1: Thường trú; 2: Tạm trú"),
        ("LoaiGiayToTuyThan", "1: CMND; 2: Hộ chiếu; 3: Thẻ thường trú; 4: Thẻ căn cước công dân; 5: Giấy chứng minh quân đội nhân dân; 6: Giấy chứng minh sĩ quan quân đội; 7: Giấy chứng minh công an nhân dân; 8: Giấy tờ khác"),
    ];

    public static Worksheet Birth158()
    {
        var rows = new List<RegisterRow>();
        foreach ((string column, string codes) in Lists)
            foreach (string code in codes.Split("; ")) rows.Add(new RegisterRow { ["column"] = column, ["code"] = code });
        return new Worksheet("Ghi chu", [new SheetColumn("column", "Cột"), new SheetColumn("code", "Mã và ý nghĩa")], rows);
    }
}
