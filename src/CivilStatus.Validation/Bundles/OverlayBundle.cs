using CivilStatus.Validation.Bundles.Json;
using CivilStatus.Validation.Catalogues.Overlays;

namespace CivilStatus.Validation.Bundles;

/// <summary>
/// A sealed overlay, of the same form as a <see cref="Bundle"/>: only what the overlay adds, and the reference to its base.
/// Immutable; safe to share between threads.
/// </summary>
/// <param name="Overlay">The overlay; put it on its base with <see cref="CatalogueOverlay.On"/>.</param>
/// <param name="Files">The files it was made from, with the SHA-256 hash of each in hexadecimal, sorted by path.</param>
public sealed record OverlayBundle(CatalogueOverlay Overlay, IReadOnlyList<BundleFile> Files)
{
    private const string Signature = "civilstatus-overlay/1";

    private static ReadOnlySpan<byte> Start => "civilstatus-overlay/"u8;

    /// <summary>Whether sealed bytes hold an overlay rather than a whole catalogue, by their first line.</summary>
    public static bool IsOverlay(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Start);

    /// <summary>Reads a sealed overlay and checks its seal.</summary>
    /// <exception cref="BundleFormatException">It is no bundle, or not the one that was sealed; or it holds a whole catalogue, which <see cref="Bundle"/> reads.</exception>
    public static OverlayBundle Load(ReadOnlySpan<byte> bytes) => bytes.StartsWith("civilstatus-bundle/"u8)
        ? throw new BundleFormatException("The bundle holds a whole catalogue and no overlay. Read it with Bundle.Load.")
        : Seal.Read(bytes, Signature, OverlayBundleJson.Read);

    /// <summary>Writes the overlay, seal first.</summary>
    public byte[] Save() => Seal.Write(OverlayBundleJson.Write(this), Signature);
}
