namespace CivilStatus.Validation.Formats;

/// <summary>What the first bytes of a file say it is.</summary>
internal enum ContentKind : byte
{
    /// <summary>Text, as far as one can tell.</summary>
    Text,

    /// <summary>A zip package, as .xlsx is.</summary>
    Package,

    /// <summary>An OLE compound file: a workbook of before 2007, or a new one protected with a password.</summary>
    CompoundFile,

    /// <summary>Text in UTF-16 or UTF-32, by its byte order mark.</summary>
    WideText,

    /// <summary>A Parquet file.</summary>
    Parquet,

    /// <summary>A Parquet file whose footer is encrypted.</summary>
    EncryptedParquet,
}
