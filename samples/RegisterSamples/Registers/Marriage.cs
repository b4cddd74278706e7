using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Samples.Registers;

/// <summary>A marriage and how it was registered.</summary>
internal sealed record Marriage(
    MarriageKind Kind, DateOnly Established, DateOnly Entered, Commune Commune, People People,
    string Husband, int HusbandBorn, string Wife, int WifeBorn);
