namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The registration that an entry renews.</summary>
public sealed class FirstRegistrationInput
{
    /// <summary>Its number.</summary>
    public string? Number { get; set; }

    /// <summary>The number of the book.</summary>
    public string? Book { get; set; }

    /// <summary>Its day.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The office.</summary>
    public string? Office { get; set; }
}
