namespace CivilStatus.Samples.Registers;

/// <summary>The columns of the sheets: the import template of the "158" software, and the digitisation tools' sheets.</summary>
internal static class SheetColumns
{
    /// <summary>Columns that some offices add and that no system knows.</summary>
    public const string ScanFile = "tenTepQuet", Typist = "nguoiNhapLieu";

    private static readonly string[] Birth158Headers =
    [
        "STT", "so", "quyenSo", "trangSo", "ngayDangKy", "loaiDangKy", "noiDangKy", "nguoiKy", "chucVuNguoiKy", "nguoiThucHien", "ghiChu",
        "nksSoDinhDanh", "nksHoTen", "nksGioiTinh", "nksNgaySinh", "nksNgaySinhBangChu", "nksNoiSinh", "nksNoiSinhDVHC", "nksQueQuan", "nksDanToc",
        "nksQuocTich", "nksQuocTichStr", "nksQuocTichKhac", "nksQuocTichKhacStr", "nksLoaiKhaiSinh", "nksMatTich", "nksMatTichNgayGhiChuTuyenBo",
        "nksMatTichCanCuTuyenBo", "nksMatTichNgayGhiChuHuyTuyenBo", "nksMatTichCanCuHuyTuyenBo", "nksHanCheNangLucHanhVi",
        "nksHanCheNangLucHanhViNgayGhiChuTuyenBo", "nksHanCheNangLucHanhViCanCuTuyenBo", "nksHanCheNangLucHanhViNgayGhiChuHuyTuyenBo",
        "nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo", "meSoDinhDanhCaNhan", "meHoTen", "meNgaySinh", "meDanToc", "meQuocTich", "meQuocTichStr",
        "meQuocTichKhac", "meQuocTichKhacStr", "meLoaiCuTru", "meNoiCuTru", "meLoaiGiayToTuyThan", "meSoGiayToTuyThan", "chaSoDinhDanhCaNhan",
        "chaHoTen", "chaNgaySinh", "chaDanToc", "chaQuocTich", "chaQuocTichStr", "chaQuocTichKhac", "chaQuocTichKhacStr", "chaLoaiCuTru",
        "chaNoiCuTru", "chaLoaiGiayToTuyThan", "chaSoGiayToTuyThan", "nycHoTen", "nycQuanHe", "nycLoaiGiayToTuyThan", "nycGiayToKhac",
        "nycSoGiayToTuyThan", "nycNgayCapGiayToTuyThan", "nycNoiCapGiayToTuyThan", "soDangKyNuocNgoai", "ngayDangKyNuocNgoai", "cqNuocNgoaiDaDangKy",
        "qgNuocNgoaiDaDangKy",
    ];

    private static readonly string[] BirthHeaders =
    [
        "so", "quyenSo", "trangSo", "ngayDangKy", "loaiDangKy", "noiDangKy", "nguoiKy", "chucVuNguoiKy", "nguoiThucHien", "ghiChu", "nksHoTen",
        "nksGioiTinh", "nksNgaySinh", "nksNgaySinhBangChu", "nksNoiSinh", "nksNoiSinhDVHC", "nksQueQuan", "nksDanToc", "nksQuocTich",
        "nksQuocTichKhac", "nksLoaiKhaiSinh", "nksMatTich", "nksMatTichNgayGhiChuTuyenBo", "nksMatTichCanCuTuyenBo",
        "nksMatTichNgayGhiChuHuyTuyenBo", "nksMatTichCanCuHuyTuyenBo", "nksHanCheNangLucHanhVi", "nksHanCheNangLucHanhViNgayGhiChuTuyenBo",
        "nksHanCheNangLucHanhViCanCuTuyenBo", "nksHanCheNangLucHanhViNgayGhiChuHuyTuyenBo", "nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo", "meHoTen",
        "meNgaySinh", "meDanToc", "meQuocTich", "meQuocTichKhac", "meLoaiCuTru", "meNoiCuTru", "meLoaiGiayToTuyThan", "meSoGiayToTuyThan",
        "chaHoTen", "chaNgaySinh", "chaDanToc", "chaQuocTich", "chaQuocTichKhac", "chaLoaiCuTru", "chaNoiCuTru", "chaLoaiGiayToTuyThan",
        "chaSoGiayToTuyThan", "nycHoTen", "nycQuanHe", "nycLoaiGiayToTuyThan", "nycGiayToKhac", "nycSoGiayToTuyThan", "nycNgayCapGiayToTuyThan",
        "nycNoiCapGiayToTuyThan", "soDangKyNuocNgoai", "ngayDangKyNuocNgoai", "cqNuocNgoaiDaDangKy", "qgNuocNgoaiDaDangKy",
    ];

    private static readonly string[] MarriageHeaders =
    [
        "so", "quyenSo", "trangSo", "ngayDangKy", "loaiDangKy", "noiDangKy", "nguoiKy", "chucVuNguoiKy", "ngayXacLapQuanHeHonNhan", "nguoiThucHien",
        "ghiChu", "tinhTrangKetHon", "huyKetHonNgayGhiChu", "huyKetHonCanCu", "congNhanKetHonNgayGhiChu", "congNhanKetHonCanCu", "chongHoTen",
        "chongNgaySinh", "chongDanToc", "chongQuocTich", "chongQuocTichKhac", "chongLoaiCuTru", "chongNoiCuTru", "chongLoaiGiayToTuyThan",
        "chongGiayToKhac", "chongSoGiayToTuyThan", "chongNgayCapGiayToTuyThan", "chongNoiCapGiayToTuyThan", "voHoTen", "voNgaySinh", "voDanToc",
        "voQuocTich", "voQuocTichKhac", "voLoaiCuTru", "voNoiCuTru", "voLoaiGiayToTuyThan", "voGiayToKhac", "voSoGiayToTuyThan",
        "voNgayCapGiayToTuyThan", "voNoiCapGiayToTuyThan", "soDangKyNuocNgoai", "ngayDangKyNuocNgoai", "cqNuocNgoaiDaDangKy", "qgNuocNgoaiDaDangKy",
    ];

    private static readonly string[] DeathHeaders =
    [
        "so", "quyenSo", "trangSo", "ngayDangKy", "loaiDangKy", "noiDangKy", "nguoiKy", "chucVuNguoiKy", "nguoiThucHien", "ghiChu", "nktHoTen",
        "nktGioiTinh", "nktNgaySinh", "nktDanToc", "nktQuocTich", "nktQuocTichKhac", "nktLoaiCuTru", "nktNoiCuTru", "nktLoaiGiayToTuyThan",
        "nktGiayToKhac", "nktSoGiayToTuyThan", "nktNgayCapGiayToTuyThan", "nktNoiCapGiayToTuyThan", "nktNgayChet", "nktNgayChetGhiBangChu",
        "nktGioPhutChet", "nktNoiChet", "nktNguyenNhanChet", "nktTinhTrangTuyenBoViecChet", "nktNgayGhiChuTuyenBoViecChet",
        "nktCanCuTuyenBoViecChet", "nktNgayGhiChuHuyTuyenBoViecChet", "nktCanCuHuyTuyenBoViecChet", "gbtLoai", "gbtSo", "gbtNgay", "gbtCoQuanCap",
        "nycHoTen", "nycQuanHe", "nycLoaiGiayToTuyThan", "nycGiayToKhac", "nycSoGiayToTuyThan", "nycNgayCapGiayToTuyThan", "nycNoiCapGiayToTuyThan",
        "soDangKyNuocNgoai", "ngayDangKyNuocNgoai", "cqNuocNgoaiDaDangKy", "qgNuocNgoaiDaDangKy",
    ];

    public static SheetColumn[] Birth158 => Plain(Birth158Headers);

    public static SheetColumn[] Birth => Plain(BirthHeaders);

    public static SheetColumn[] Marriage => Plain(MarriageHeaders);

    public static SheetColumn[] Death => Plain(DeathHeaders);

    /// <summary>The columns as they stand in workbooks out of offices: a few headers with stray blanks, a line break or the codes allowed behind them, and columns of the office's own.</summary>
    public static SheetColumn[] WithStrayHeaders(SheetColumn[] columns) =>
    [
        .. columns.Select(c => c.Key switch
        {
            "loaiDangKy" => c with { Header = "loaiDangKy\ni=[1,2,3,4,5,6]" },
            "nksGioiTinh" => c with { Header = "nksGioiTinh i=[1,2,3]" },
            "nksHoTen" => c with { Header = "nksHoTen " },
            "meHoTen" => c with { Header = " meHoTen" },
            "noiDangKy" => c with { Header = "NoiDangKy" },
            "chaNgaySinh" => c with { Header = "chaNgaySinh  " },
            _ => c,
        }),
        new(ScanFile, ScanFile),
        new(Typist, Typist),
    ];

    private static SheetColumn[] Plain(string[] headers) => [.. headers.Select(h => new SheetColumn(h, h))];
}
