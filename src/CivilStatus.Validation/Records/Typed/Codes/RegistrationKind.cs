namespace CivilStatus.Validation.Records.Typed;

/// <summary>How the entry came into the book.</summary>
public enum RegistrationKind
{
    /// <summary>Đăng ký lần đầu.</summary>
    First,

    /// <summary>Đúng hạn.</summary>
    OnTime,

    /// <summary>Quá hạn.</summary>
    Late,

    /// <summary>Đăng ký lại.</summary>
    ReRegistered,

    /// <summary>Ghi vào sổ việc đã đăng ký ở nước ngoài.</summary>
    ForeignRecorded,

    /// <summary>Cấp lại bản chính.</summary>
    CertificateReissued,

    /// <summary>Khai tử cho người đã chết từ lâu.</summary>
    LongDeceased,

    /// <summary>Không có thông tin.</summary>
    Unknown,
}
