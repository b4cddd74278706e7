namespace CivilStatus.Validation.Records.Typed;

/// <summary>An adoption (nhận con nuôi). Immutable; safe to share between threads.</summary>
public sealed record AdoptionRecord : EntryRecord
{
    /// <summary>Those who adopt, one or two.</summary>
    public IReadOnlyList<Adopter> Adopters { get; init; } = [];

    /// <summary>Con nuôi.</summary>
    public Person? Child { get; init; }

    private protected override EntryEvent Event => EntryEvent.Adoption;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Items("adopters", Adopters);
        writer.Part("child", Child);
    }
}
