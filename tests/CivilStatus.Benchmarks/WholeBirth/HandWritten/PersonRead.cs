using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>What is written of a person.</summary>
internal readonly ref struct PersonRead
{
    public required PersonForm Form { get; init; }
    public required bool HasName { get; init; }
    public required bool HasSex { get; init; }
    public required bool HasBorn { get; init; }
    public required DateOnly? Born { get; init; }
    public required bool HasWords { get; init; }
    public required bool HasEthnicity { get; init; }
    public required bool HasNationality { get; init; }
    public required bool HasPersonalId { get; init; }
}
