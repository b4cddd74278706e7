namespace CivilStatus.Validation.Formats.Text;

/// <summary>What a line did to the record it belongs to.</summary>
internal enum CsvProgress : byte
{
    /// <summary>The record ends with the line.</summary>
    Complete,

    /// <summary>A quotation mark is still open: the record goes on.</summary>
    Open,

    /// <summary>Text follows a closing quotation mark, so that the marks cannot be what they seem.</summary>
    Broken,
}
