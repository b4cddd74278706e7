namespace CivilStatus.Validation.Records.Typed;

/// <summary>Where an event was first registered that is registered again. Immutable; safe to share between threads.</summary>
public sealed record FirstRegistration : RecordPart
{
    /// <summary>The number of the entry.</summary>
    public string? Number { get; init; }

    /// <summary>The book.</summary>
    public string? Book { get; init; }

    /// <summary>The date of the entry, as written.</summary>
    public string? Date { get; init; }

    /// <summary>The office.</summary>
    public string? Office { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Text("number", Number);
        writer.Text("book", Book);
        writer.Text("date", Date);
        writer.Text("office", Office);
    }
}
