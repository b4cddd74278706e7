namespace CivilStatus.Validation.Formats.Columnar;

/// <summary>Why a Parquet file, or a row group of it, is not read; the sentence ends with a full stop.</summary>
internal sealed class ParquetRefusal(ReadErrorCode code, string vi, string en) : Exception(en)
{
    public ReadErrorCode Code => code;

    public string Vi => vi;

    public string En => Message;

    public static ParquetRefusal Damaged(string vi, string en) => new(ReadErrorCode.DamagedParquet, vi, en);

    public static ParquetRefusal Unsupported(string vi, string en) => new(ReadErrorCode.UnsupportedParquet, vi, en);

    public static ParquetRefusal TooLarge(string vi, string en) => new(ReadErrorCode.ParquetTooLarge, vi, en);

    /// <summary>What the library says while it decodes concerns its own insides: a user needs to know where, and what to do.</summary>
    public static ParquetRefusal Undecodable(string column) => Damaged(
        $"nội dung của cột “{column}” không giải mã được.",
        $"what its column “{column}” holds cannot be decoded.");
}
