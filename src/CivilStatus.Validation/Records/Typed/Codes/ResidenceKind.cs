namespace CivilStatus.Validation.Records.Typed;

/// <summary>What kind of residence is stated.</summary>
public enum ResidenceKind
{
    /// <summary>Thường trú.</summary>
    Permanent,

    /// <summary>Tạm trú.</summary>
    Temporary,

    /// <summary>Nơi ở hiện tại.</summary>
    Current,

    /// <summary>None is stated.</summary>
    None,
}
