using CivilStatus.Validation.Testing.Names;
using CivilStatus.Validation.Testing.Places;

namespace CivilStatus.Benchmarks.Data;

/// <summary>A register book: one office in one year, with the two people who sign all year.</summary>
internal sealed record Book(int Year, Commune Commune, People People, string Number, string Signatory, string SignatoryTitle, string? Officer)
{
    public DateOnly FirstDay => new(Year, 1, 1);
}
