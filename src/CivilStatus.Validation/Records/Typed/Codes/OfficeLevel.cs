namespace CivilStatus.Validation.Records.Typed;

/// <summary>The level of the office that registers.</summary>
public enum OfficeLevel
{
    /// <summary>Cấp xã.</summary>
    Commune,

    /// <summary>Cấp huyện.</summary>
    District,

    /// <summary>Cấp tỉnh.</summary>
    Province,

    /// <summary>Cơ quan đại diện ở nước ngoài.</summary>
    Mission,
}
