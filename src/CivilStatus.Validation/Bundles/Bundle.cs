using System.Security.Cryptography;
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
    internal const string Signature = "civilstatus-bundle/1";

    /// <summary>Reads a bundle and checks its seal.</summary>
    /// <exception cref="BundleFormatException">It is no bundle, or not the one that was sealed; or it holds an overlay, which <see cref="OverlayBundle"/> reads.</exception>
    public static Bundle Load(ReadOnlySpan<byte> bytes) => OverlayBundle.IsOverlay(bytes)
        ? throw new BundleFormatException("The bundle holds an overlay, which stands on another catalogue and checks nothing by itself. Read it with OverlayBundle.Load and put it on its base: Overlay.On(base).")
        : Seal.Read(bytes, Signature, BundleJson.Read);

    /// <summary>Writes the bundle, seal first.</summary>
    public byte[] Save() => Seal.Write(BundleJson.Write(this), Signature);

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
