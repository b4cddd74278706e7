namespace CivilStatus.Validation.Records.Typed;

/// <summary>The sex the book states; never filled in from a role.</summary>
public enum Sex
{
    /// <summary>Nam.</summary>
    Male,

    /// <summary>Nữ.</summary>
    Female,

    /// <summary>Không xác định.</summary>
    Unknown,
}
