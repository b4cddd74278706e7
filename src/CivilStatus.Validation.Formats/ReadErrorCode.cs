namespace CivilStatus.Validation.Formats;

/// <summary>Why something could not be read, beside what may be wrong with a JSON record.</summary>
public enum ReadErrorCode : byte
{
    /// <summary>The file is not there, or may not be opened.</summary>
    CannotOpen,

    /// <summary>The storage failed while the file was read.</summary>
    CannotRead,

    /// <summary>The file holds nothing.</summary>
    EmptyFile,

    /// <summary>The file is named a workbook and is none, or is another kind of package.</summary>
    NotAWorkbook,

    /// <summary>The workbook is protected with a password.</summary>
    EncryptedWorkbook,

    /// <summary>The workbook has the format of before 2007 (.xls).</summary>
    OldWorkbook,

    /// <summary>The workbook ends early or is damaged.</summary>
    DamagedWorkbook,

    /// <summary>No sheet, or no line of the text, is a header.</summary>
    NoHeader,

    /// <summary>Two columns have the same header.</summary>
    DuplicateHeader,

    /// <summary>A text file in UTF-16 or UTF-32.</summary>
    WrongEncoding,

    /// <summary>Bytes that are not UTF-8.</summary>
    NotUtf8,

    /// <summary>A record longer than <see cref="ReadOptions.LongestRecord"/>.</summary>
    TooLong,

    /// <summary>A row with more cells than the header has columns.</summary>
    TooManyFields,

    /// <summary>A quotation mark that is opened and not closed, or followed by text.</summary>
    UnclosedQuote,

    /// <summary>A JSON array where one object a line is expected.</summary>
    JsonArray,

    /// <summary>A line of a confirmation file cannot be read.</summary>
    BadConfirmation,

    /// <summary>The file is named a Parquet file and is none.</summary>
    NotParquet,

    /// <summary>The Parquet file ends early or is damaged.</summary>
    DamagedParquet,

    /// <summary>The Parquet file uses something that is not read here, such as encryption.</summary>
    UnsupportedParquet,

    /// <summary>A part of the Parquet file would take more memory than is given to it.</summary>
    ParquetTooLarge,

    /// <summary>A column has a type that its field cannot hold.</summary>
    WrongColumnType,

    /// <summary>A file of persons of a population database is neither NDJSON nor CSV.</summary>
    NotPersons,
}
