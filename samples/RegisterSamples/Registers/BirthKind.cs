namespace CivilStatus.Samples.Registers;

/// <summary>The lawful kinds of birth entries in the samples.</summary>
internal enum BirthKind
{
    OnTime,
    Late,
    ReRegistered,
    RegisteredAbroad,
    SingleMother,
    Foundling,
    ParentsUnknown,
    FirstTwin,
    SecondTwin,
}
