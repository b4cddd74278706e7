namespace CivilStatus.Validation.Records.Typed;

/// <summary>What kind of change is recorded.</summary>
public enum ChangeKind
{
    /// <summary>Thay đổi.</summary>
    Change,

    /// <summary>Cải chính.</summary>
    Correction,

    /// <summary>Bổ sung.</summary>
    Supplement,

    /// <summary>Xác định lại dân tộc.</summary>
    Ethnicity,

    /// <summary>Xác định lại giới tính.</summary>
    Sex,
}
