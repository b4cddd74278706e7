namespace CivilStatus.Validation.Records.Typed;

/// <summary>What the persons in the parents' part are to the child.</summary>
public enum ParentsAre
{
    /// <summary>Cha, mẹ đẻ.</summary>
    Biological,

    /// <summary>Cha, mẹ nuôi.</summary>
    Adoptive,

    /// <summary>Vợ chồng nhờ mang thai hộ.</summary>
    Intended,
}
