using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Testing;

/// <summary>An entry of a generated register. By itself it is valid: what stands out shows in company only.</summary>
public sealed class EntryOfRegister : TestEntry
{
    internal EntryOfRegister(Entry entry, LocalDate asOf)
        : base(entry, asOf)
    {
    }

    private protected override string Kind => $"{Event.Name()} of a register";

    internal override bool StillHolds(Entry smaller) => false;

    private protected override TestEntry With(Entry smaller) => new EntryOfRegister(smaller, AsOf);
}
