namespace CivilStatus.Validation.Records.Typed;

/// <summary>The entry that a change concerns. Immutable; safe to share between threads.</summary>
public sealed record ChangeTarget : RecordPart
{
    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its book.</summary>
    public string? Book { get; init; }

    /// <summary>Its date, as written.</summary>
    public string? Date { get; init; }

    /// <summary>Its office.</summary>
    public string? Office { get; init; }

    /// <summary>Its event.</summary>
    public string? Event { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Text("number", Number);
        writer.Text("book", Book);
        writer.Text("date", Date);
        writer.Text("office", Office);
        writer.Text("event", Event);
    }
}
