using System.Collections.Immutable;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>A conformance pack as read: which catalogue it is of, and its vectors without their records.</summary>
/// <param name="Catalogue">The id of the catalogue, such as <c>vn</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Vectors">The vectors, in order.</param>
public sealed record ConformancePack(string Catalogue, string Version, ImmutableArray<ConformanceVector> Vectors)
{
    /// <summary>The version of the format; a reader refuses any other.</summary>
    public const int Format = 1;

    internal const string HeadFile = "pack.json", VectorFile = "vectors.ndjson", ReadmeFile = "README.md";
}
