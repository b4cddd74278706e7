using System.Collections.Immutable;

namespace CivilStatus.Validation.Testing;

/// <summary>How well a detector found the deviations of one kind in a register. Immutable.</summary>
/// <param name="Found">The deviations it reported.</param>
/// <param name="Missed">Those it did not.</param>
/// <param name="Mistaken">Deviations of other kinds that it took for this one: twins for a duplicate.</param>
/// <param name="Invented">What it reported where nothing stands out: the indexes of entries.</param>
public sealed record DetectorScore(ImmutableArray<Deviation> Found, ImmutableArray<Deviation> Missed, ImmutableArray<Deviation> Mistaken, ImmutableArray<ImmutableArray<int>> Invented)
{
    /// <summary>Whether it found all and nothing else.</summary>
    public bool IsPerfect => Missed.IsEmpty && Mistaken.IsEmpty && Invented.IsEmpty;

    internal static DetectorScore Of(Register register, DeviationKind kind, IEnumerable<IEnumerable<int>> reported)
    {
        ILookup<string, Deviation> known = register.Deviations.ToLookup(d => Key(d.Entries));
        var found = new HashSet<Deviation>(ReferenceEqualityComparer.Instance);
        var mistaken = ImmutableArray.CreateBuilder<Deviation>();
        var invented = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        foreach (ImmutableArray<int> group in reported.Select(g => g.Distinct().Order().ToImmutableArray()).DistinctBy(g => Key(g)))
        {
            Deviation[] there = [.. known[Key(group)]];
            if (there.FirstOrDefault(d => d.Kind == kind) is { } right) found.Add(right);
            else if (there.Length > 0) mistaken.AddRange(there);
            else invented.Add(group);
        }
        return new DetectorScore(
            [.. register.Deviations.Where(found.Contains)], [.. register.Deviations.Where(d => d.Kind == kind && !found.Contains(d))],
            mistaken.DrainToImmutable(), invented.DrainToImmutable());
    }

    private static string Key(ImmutableArray<int> entries) => string.Join(',', entries);
}
