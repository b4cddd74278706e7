namespace CivilStatus.Validation.Records.Typed;

/// <summary>A marriage (kết hôn). Immutable; safe to share between threads.</summary>
public sealed record MarriageRecord : EntryRecord
{
    /// <summary>Chồng.</summary>
    public Person? Husband { get; init; }

    /// <summary>Vợ.</summary>
    public Person? Wife { get; init; }

    /// <summary>The day the relation was established, as written.</summary>
    public string? MarriageDate { get; init; }

    /// <summary>How the marriage ended, where it did.</summary>
    public EndOfMarriage? Ended { get; init; }

    /// <summary>Whether a spouse was a cadre who had regrouped to the North (cán bộ tập kết).</summary>
    public bool? Regrouped { get; init; }

    private protected override EntryEvent Event => EntryEvent.Marriage;

    private protected override void WriteOwn(RecordWriter writer)
    {
        writer.Part("husband", Husband);
        writer.Part("wife", Wife);
        writer.Text("marriageDate", MarriageDate);
        writer.Part("ended", Ended);
        writer.Flag("regrouped", Regrouped);
    }
}
