namespace CivilStatus.Validation.Bundles;

/// <summary>A file that a bundle was made from. Immutable; safe to share between threads.</summary>
/// <param name="Path">Its path in the catalogue folder, with forward slashes.</param>
/// <param name="Sha256">The hash of its bytes, in lower-case hexadecimal.</param>
public sealed record BundleFile(string Path, string Sha256);
