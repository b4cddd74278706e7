namespace CivilStatus.Validation.Bundles;

/// <summary>A bundle that cannot be loaded: not a bundle, changed after it was sealed, or of a format this engine does not know.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">What showed it.</param>
public sealed class BundleFormatException(string message, Exception? inner = null) : Exception(message, inner);
