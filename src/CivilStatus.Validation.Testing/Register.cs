using System.Collections.Immutable;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// A generated register of one office: a book a year, numbers and dates in order but for what <see cref="Deviations"/> say. Nobody in
/// it is real. Immutable; safe to share between threads.
/// </summary>
public sealed class Register
{
    internal Register(RegisterOptions options, int seed, ImmutableArray<EntryOfRegister> entries, ImmutableArray<Deviation> deviations)
        => (Options, Seed, Entries, Deviations) = (options, seed, entries, deviations);

    /// <summary>What it was asked to hold.</summary>
    public RegisterOptions Options { get; }

    /// <summary>The entries, in the order of their numbers; copies and later registrations stand at the end. Each has an <c>id</c>.</summary>
    public ImmutableArray<EntryOfRegister> Entries { get; }

    /// <summary>Everything that stands out, sorted by kind, then by entry. Nothing else does.</summary>
    public ImmutableArray<Deviation> Deviations { get; }

    internal int Seed { get; }

    /// <summary>The entries as canonical records, one a line.</summary>
    public string ToNdjson() => string.Concat(Entries.Select(e => e.ToJson() + "\n"));

    /// <summary>Scores a detector of one kind of deviation.</summary>
    /// <param name="kind">What it looks for.</param>
    /// <param name="reported">What it reports: the indexes of entries that belong together, in any order.</param>
    public DetectorScore Score(DeviationKind kind, IEnumerable<IEnumerable<int>> reported) => DetectorScore.Of(this, kind, reported);

    /// <inheritdoc/>
    public override string ToString() => $"register of {Entries.Length} entries: {string.Join("; ", Deviations)}\n{ToNdjson()}";
}
