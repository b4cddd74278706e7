namespace CivilStatus.Validation.Records;

/// <summary>What a notice is about.</summary>
public enum NoticeCode : byte
{
    /// <summary>A property or column that the canonical record does not know; kept under <c>extra</c>.</summary>
    UnknownProperty,

    /// <summary>A top-level fact and its twin in a person differ; the top-level fact counts.</summary>
    TwinDiffers,

    /// <summary>A personal number was taken from the number of a citizen card.</summary>
    PersonalIdFromCard,

    /// <summary>A fact was read from another one, such as the territory from the office's name.</summary>
    ReadFromOther,

    /// <summary>Leading zeros that a spreadsheet had dropped were put back for checking; the cell is as it was.</summary>
    LeadingZerosRestored,

    /// <summary>A cell held a number or a date of the spreadsheet where text was expected.</summary>
    TypedCell,

    /// <summary>A confirmation no longer counts, because a value it names has changed.</summary>
    ConfirmationLapsed,

    /// <summary>A confirmation names a rule or field that the catalogue or the event does not have.</summary>
    ConfirmationUnknown,
}
