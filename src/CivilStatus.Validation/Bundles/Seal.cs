using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CivilStatus.Validation.Bundles;

/// <summary>The first line of a sealed file: what it holds, then the length and the SHA-256 hash of what follows.</summary>
internal static class Seal
{
    public delegate T ReadContent<out T>(ReadOnlySpan<byte> payload);

    public static byte[] Write(byte[] payload, string signature)
    {
        byte[] seal = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{signature} {payload.Length} {Bundle.Hash(payload)}\n"));
        return [.. seal, .. payload];
    }

    public static T Read<T>(ReadOnlySpan<byte> bytes, string signature, ReadContent<T> read)
    {
        int end = bytes.IndexOf((byte)'\n');
        string[] seal = end is < 0 or > 200 ? [] : Encoding.ASCII.GetString(bytes[..end]).Split(' ');
        string name = signature.Split('/')[0] + "/";
        if (seal.Length != 3 || !seal[0].StartsWith(name, StringComparison.Ordinal))
            throw new BundleFormatException("This is no catalogue bundle: the first line is not that of one. Build one with: civilstatus catalogue build DIR.");
        if (seal[0] != signature)
            throw new BundleFormatException($"The bundle has format {seal[0]}; this version reads {signature}. Use a matching version of CivilStatus.");
        ReadOnlySpan<byte> payload = bytes[(end + 1)..];
        if (seal[1] != payload.Length.ToString(CultureInfo.InvariantCulture) || seal[2] != Bundle.Hash(payload))
            throw new BundleFormatException("The bundle was changed or cut after it was sealed: length or hash do not match. Fetch or build it again.");
        try
        {
            return read(payload);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new BundleFormatException($"The bundle is sealed but cannot be read ({exception.Message}). Build it with this version of CivilStatus.", exception);
        }
    }
}
