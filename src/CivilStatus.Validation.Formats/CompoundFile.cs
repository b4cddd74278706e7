using System.Text;

namespace CivilStatus.Validation.Formats;

/// <summary>OLE compound files, which are not read here but must be told apart for a useful message.</summary>
internal static class CompoundFile
{
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether the file's directory names an encrypted package; the directory may stand anywhere in the file.</summary>
    public static bool IsEncryptedPackage(Stream stream)
    {
        byte[] buffer = new byte[1 << 16];
        int kept = 0, read;
        while ((read = stream.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            int filled = kept + read;
            if (buffer.AsSpan(0, filled).IndexOf(EncryptedPackage) >= 0) return true;
            kept = Math.Min(filled, EncryptedPackage.Length - 1);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }
        return false;
    }
}
