namespace CivilStatus.Validation.Authoring.Exporting.Inputs;

/// <summary>The register entry itself (trường hợp đăng ký).</summary>
public sealed class RegisterEntryInput
{
    /// <summary>Its number, such as <c>12</c> or <c>12/1999</c>.</summary>
    public string? Number { get; set; }

    /// <summary>The number of the book.</summary>
    public string? Book { get; set; }

    /// <summary>The page.</summary>
    public string? Page { get; set; }

    /// <summary>The day of registration.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>The office that registered it.</summary>
    public string? Office { get; set; }

    /// <summary>Who signed.</summary>
    public string? Signatory { get; set; }

    /// <summary>In what capacity.</summary>
    public string? SignatoryTitle { get; set; }

    /// <summary>The officer who made the entry.</summary>
    public string? Officer { get; set; }

    /// <summary>What is noted beside it.</summary>
    public string? Note { get; set; }

    /// <summary><c>first</c>, <c>onTime</c>, <c>late</c>, <c>reRegistered</c>, <c>foreignRecorded</c>, <c>certificateReissued</c>, <c>longDeceased</c> or <c>unknown</c>.</summary>
    public string? Kind { get; set; }

    /// <summary><c>commune</c>, <c>district</c>, <c>province</c> or <c>mission</c>; where it is null, it is read from the office.</summary>
    public string? OfficeLevel { get; set; }

    /// <summary>Whose law applied: <c>tonkin</c>, <c>annamNorth</c>, <c>annamSouth</c>, <c>cochinchina</c>, <c>north</c> or <c>south</c>; where it is null, it is read from the office.</summary>
    public string? Territory { get; set; }

    /// <summary>Whether it has a foreign element.</summary>
    public bool? ForeignElement { get; set; }

    /// <summary>Whether the commune lies at the border.</summary>
    public bool? BorderCommune { get; set; }

    /// <summary>Whether the entry is struck out.</summary>
    public bool? StruckOut { get; set; }

    /// <summary><c>original</c> or <c>second</c>.</summary>
    public string? Copy { get; set; }

    /// <summary><c>attached</c>, <c>damaged</c> or <c>absent</c>.</summary>
    public string? PageImage { get; set; }

    /// <summary>The registration that this one renews.</summary>
    public FirstRegistrationInput? FirstRegistration { get; set; } = new();
}
