namespace CivilStatus.Validation.Formats;

/// <summary>Tells the kind of a file by its first bytes.</summary>
internal static class ContentSignature
{
    public const int Length = 8;

    public static ContentKind Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8)) return ContentKind.Package;
        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return ContentKind.CompoundFile;
        if (start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]) || start.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return ContentKind.WideText;
        if (start.StartsWith("PAR1"u8)) return ContentKind.Parquet;
        if (start.StartsWith("PARE"u8)) return ContentKind.EncryptedParquet;
        return ContentKind.Text;
    }
}
