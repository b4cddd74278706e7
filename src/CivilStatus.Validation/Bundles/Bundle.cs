using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CivilStatus.Validation.Bundles.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Bundles;

/// <summary>
/// A sealed catalogue: one line that names the format, the length and the SHA-256 hash of what follows, then the
/// catalogue as JSON with the hash of each file it was made from. The same catalogue gives the same bytes.
/// Immutable; safe to share between threads.
/// </summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Files">The files it was made from, with the SHA-256 hash of each in hexadecimal, sorted by path.</param>
public sealed record Bundle(Catalogue Catalogue, IReadOnlyList<BundleFile> Files)
{
    private const string Signature = "civilstatus-bundle/1";

    /// <summary>Reads a bundle and checks its seal.</summary>
    /// <exception cref="BundleFormatException">It is no bundle, or not the one that was sealed.</exception>
    public static Bundle Load(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)'\n');
        string[] seal = end is < 0 or > 200 ? [] : Encoding.ASCII.GetString(bytes[..end]).Split(' ');
        if (seal.Length != 3 || !seal[0].StartsWith("civilstatus-bundle/", StringComparison.Ordinal))
            throw new BundleFormatException("This is no catalogue bundle: the first line is not that of one. Build one with: civilstatus catalogue build DIR.");
        if (seal[0] != Signature)
            throw new BundleFormatException($"The bundle has format {seal[0]}; this version reads {Signature}. Use a matching version of CivilStatus.");
        ReadOnlySpan<byte> payload = bytes[(end + 1)..];
        if (seal[1] != payload.Length.ToString(CultureInfo.InvariantCulture) || seal[2] != Hash(payload))
            throw new BundleFormatException("The bundle was changed or cut after it was sealed: length or hash do not match. Fetch or build it again.");
        try
        {
            return BundleJson.Read(payload);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new BundleFormatException($"The bundle is sealed but cannot be read ({exception.Message}). Build it with this version of CivilStatus.", exception);
        }
    }

    /// <summary>Writes the bundle, seal first.</summary>
    public byte[] Save()
    {
        byte[] payload = BundleJson.Write(this);
        byte[] seal = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Signature} {payload.Length} {Hash(payload)}\n"));
        return [.. seal, .. payload];
    }

    /// <summary>The SHA-256 hash of some bytes in lower-case hexadecimal.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes)
    {
        const string Digits = "0123456789abcdef";
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        // The library's way is made for long texts, and has to be compiled first.
        Span<char> text = stackalloc char[2 * SHA256.HashSizeInBytes];
        for (int i = 0; i < hash.Length; i++) (text[2 * i], text[2 * i + 1]) = (Digits[hash[i] >> 4], Digits[hash[i] & 15]);
        return text.ToString();
    }
}
