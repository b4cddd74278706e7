namespace CivilStatus.Validation.Records.Typed;

/// <summary>A recognition of a parent or child (nhận cha, mẹ, con). Immutable; safe to share between threads.</summary>
public sealed record RecognitionRecord : EntryRecord
{
    /// <summary>Cha hoặc mẹ.</summary>
    public Person? Parent { get; init; }

    /// <summary>Con.</summary>
    public Person? Child { get; init; }

    /// <summary>Who recognises whom.</summary>
    public RecognitionKind? Recognition { get; init; }

    /// <summary>Whether a court decided it.</summary>
    public bool? ByCourt { get; init; }

    private protected override EntryEvent Event => EntryEvent.Recognition;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Part("parent", Parent);
        writer.Part("child", Child);
        writer.Code("recognition", Recognition);
        writer.Flag("byCourt", ByCourt);
    }
}
