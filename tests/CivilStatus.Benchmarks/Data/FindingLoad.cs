namespace CivilStatus.Benchmarks.Data;

/// <summary>How much there is to find in generated entries.</summary>
public enum FindingLoad
{
    /// <summary>Nothing in any entry.</summary>
    None,

    /// <summary>One slip in every other entry.</summary>
    Half,

    /// <summary>Several slips in every entry.</summary>
    Many,
}
