namespace CivilStatus.Validation.Records.Typed;

/// <summary>A birth (khai sinh). Immutable; safe to share between threads.</summary>
public sealed record BirthRecord : EntryRecord
{
    /// <summary>Người được khai sinh.</summary>
    public Person? Child { get; init; }

    /// <summary>Mẹ.</summary>
    public Person? Mother { get; init; }

    /// <summary>Cha.</summary>
    public Person? Father { get; init; }

    /// <summary>Nơi sinh.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>How many children the birth was of.</summary>
    public int? MultipleBirth { get; init; }

    /// <summary>Whether the child died soon after.</summary>
    public bool? NewbornDied { get; init; }

    /// <summary>Which parents the book names.</summary>
    public Parentage? Parentage { get; init; }

    /// <summary>What the persons in the parents' part are to the child.</summary>
    public ParentsAre? ParentsAre { get; init; }

    private protected override EntryEvent Event => EntryEvent.Birth;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Part("child", Child);
        writer.Part("mother", Mother);
        writer.Part("father", Father);
        writer.Text("birthPlace", BirthPlace);
        writer.Number("multipleBirth", MultipleBirth);
        writer.Flag("newbornDied", NewbornDied);
        writer.Code("parentage", Parentage);
        writer.Code("parentsAre", ParentsAre);
    }
}
