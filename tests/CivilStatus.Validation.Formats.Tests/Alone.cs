namespace CivilStatus.Validation.Formats.Tests;

/// <summary>Tests that measure what the whole process allocates run while no others do.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
