namespace CivilStatus.Samples.Registers;

/// <summary>The lawful kinds of marriage entries in the samples.</summary>
internal enum MarriageKind
{
    First,
    DeFactoBefore1987,
    ReRegistered,
}
