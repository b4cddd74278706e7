namespace CivilStatus.Validation.Records.Typed;

/// <summary>The kind of an identity document.</summary>
public enum DocumentKind
{
    /// <summary>Chứng minh nhân dân.</summary>
    IdentityCard,

    /// <summary>Hộ chiếu.</summary>
    Passport,

    /// <summary>Thẻ thường trú.</summary>
    ResidenceCard,

    /// <summary>Thẻ căn cước công dân; its number is the personal number.</summary>
    CitizenCard,

    /// <summary>Chứng minh của quân nhân.</summary>
    SoldierCard,

    /// <summary>Chứng minh của sĩ quan.</summary>
    OfficerCard,

    /// <summary>Chứng minh của công an.</summary>
    PoliceCard,

    /// <summary>Any other.</summary>
    Other,
}
