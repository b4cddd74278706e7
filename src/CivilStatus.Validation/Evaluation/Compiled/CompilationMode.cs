namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>How rules are compiled; anything but <see cref="Adaptive"/> is for tests and benchmarks.</summary>
internal enum CompilationMode
{
    /// <summary>Closures first, fused code when it is ready.</summary>
    Adaptive,

    /// <summary>Closures only.</summary>
    Closures,

    /// <summary>Fused code from the first entry on.</summary>
    Fused,
}
