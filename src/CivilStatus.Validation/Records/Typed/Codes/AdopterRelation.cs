namespace CivilStatus.Validation.Records.Typed;

/// <summary>What an adopter was to the child before.</summary>
public enum AdopterRelation
{
    /// <summary>Cha dượng, mẹ kế.</summary>
    StepParent,

    /// <summary>Cô, cậu, dì, chú, bác ruột.</summary>
    AuntUncle,

    /// <summary>Any other, or none.</summary>
    Other,
}
