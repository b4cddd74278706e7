namespace CivilStatus.Validation.Records.Typed;

/// <summary>Which parents the book names.</summary>
public enum Parentage
{
    /// <summary>Cả cha và mẹ.</summary>
    Both,

    /// <summary>Không xác định được mẹ.</summary>
    NoMother,

    /// <summary>Không xác định được cha.</summary>
    NoFather,

    /// <summary>Chưa xác định được cha, mẹ.</summary>
    Neither,

    /// <summary>Trẻ bị bỏ rơi.</summary>
    Foundling,
}
