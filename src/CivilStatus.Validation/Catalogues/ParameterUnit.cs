namespace CivilStatus.Validation.Catalogues;

/// <summary>What the values of a parameter of the law are.</summary>
public enum ParameterUnit : byte
{
    /// <summary>Numbers of completed years.</summary>
    CompletedYears,

    /// <summary>Numbers of days.</summary>
    Days,

    /// <summary>Lists of codes that a field of the record may hold.</summary>
    Codes,

    /// <summary>Whether something was law.</summary>
    Truth,
}
