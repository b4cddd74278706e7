namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>How a cell holds its value.</summary>
internal enum CellKind : byte
{
    /// <summary>Text, as typed.</summary>
    Text,

    /// <summary>A number of the spreadsheet, as its shortest text.</summary>
    Number,

    /// <summary>A day of the spreadsheet, as <c>dd/MM/yyyy</c>, with <c>HH:mm</c> behind it where it has a time.</summary>
    Date,

    /// <summary>A time of day of the spreadsheet, as <c>HH:mm</c>.</summary>
    Time,

    /// <summary>A field of a text file, which does not say what it was.</summary>
    Untyped,
}
