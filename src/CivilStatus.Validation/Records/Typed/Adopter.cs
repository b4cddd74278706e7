namespace CivilStatus.Validation.Records.Typed;

/// <summary>An adopter (cha nuôi, mẹ nuôi). Immutable; safe to share between threads.</summary>
public sealed record Adopter : Person
{
    /// <summary>What the adopter was to the child before.</summary>
    public AdopterRelation? Relation { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        base.Write(writer);
        writer.Code("relation", Relation);
    }
}
