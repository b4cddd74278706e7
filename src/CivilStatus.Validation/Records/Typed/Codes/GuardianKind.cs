namespace CivilStatus.Validation.Records.Typed;

/// <summary>What a guardian is.</summary>
public enum GuardianKind
{
    /// <summary>Cá nhân.</summary>
    Person,

    /// <summary>Pháp nhân.</summary>
    LegalPerson,
}
