namespace CivilStatus.Validation.Records.Typed;

/// <summary>The territory whose law counted, until 25/3/1977.</summary>
public enum Territory
{
    /// <summary>Bắc Kỳ.</summary>
    Tonkin,

    /// <summary>Northern Annam (Trung Kỳ).</summary>
    AnnamNorth,

    /// <summary>Southern Annam (Trung Kỳ).</summary>
    AnnamSouth,

    /// <summary>Nam Kỳ.</summary>
    Cochinchina,

    /// <summary>Miền Bắc.</summary>
    North,

    /// <summary>Miền Nam.</summary>
    South,
}
