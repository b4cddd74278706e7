namespace CivilStatus.Validation.Records;

/// <summary>The civil-status event (sự kiện hộ tịch) that an entry records.</summary>
public enum EntryEvent : byte
{
    /// <summary>Khai sinh (KS).</summary>
    Birth,

    /// <summary>Kết hôn (KH).</summary>
    Marriage,

    /// <summary>Khai tử (KT).</summary>
    Death,

    /// <summary>Nhận cha, mẹ, con (CMC).</summary>
    Recognition,

    /// <summary>Nuôi con nuôi (NCN).</summary>
    Adoption,

    /// <summary>Giám hộ (GH).</summary>
    Guardianship,

    /// <summary>Thay đổi, cải chính, bổ sung (TD).</summary>
    Change,

    /// <summary>Xác nhận tình trạng hôn nhân (HN).</summary>
    MaritalStatus,
}
