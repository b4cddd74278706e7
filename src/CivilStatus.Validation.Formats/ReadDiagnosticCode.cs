namespace CivilStatus.Validation.Formats;

/// <summary>What a source passed over or did on its own.</summary>
public enum ReadDiagnosticCode : byte
{
    /// <summary>A sheet without a header row was not read.</summary>
    SheetWithoutHeader,

    /// <summary>A sheet, or a file, holds no rows.</summary>
    EmptySheet,

    /// <summary>A header row came again; the columns below it follow it.</summary>
    HeaderRepeated,

    /// <summary>A row of captions under a header was passed over.</summary>
    CaptionRow,

    /// <summary>Columns that the system does not know were kept as extra properties.</summary>
    UnknownColumns,

    /// <summary>Which system's sheet a header was recognised as.</summary>
    SheetRecognised,
}
