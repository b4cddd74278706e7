namespace CivilStatus.Validation.Formats;

/// <summary>How sources are read. Immutable; safe to share between threads.</summary>
public sealed record ReadOptions
{
    /// <summary>The limits and habits that suit register data.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The longest record in bytes; a longer one is unreadable and is passed over without being held. At least 1,024; default 1 MiB.</summary>
    public int LongestRecord { get; init; } = 1 << 20;
}
