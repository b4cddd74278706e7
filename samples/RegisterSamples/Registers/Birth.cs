using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Samples.Registers;

/// <summary>A birth and how it was registered.</summary>
internal sealed record Birth(
    BirthKind Kind, DateOnly Born, DateOnly Entered, Commune Commune, People People, bool IsBoy, string Clan, string Name,
    string MotherName, int MotherBorn, string FatherName, int FatherBorn)
{
    public bool NamesMother => Kind is not (BirthKind.Foundling or BirthKind.ParentsUnknown);

    public bool NamesFather => NamesMother && Kind != BirthKind.SingleMother;
}
