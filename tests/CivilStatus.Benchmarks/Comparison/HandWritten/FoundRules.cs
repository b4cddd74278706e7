namespace CivilStatus.Benchmarks.Comparison.HandWritten;

/// <summary>The ids of the rules that an entry breaks; nothing is allocated where it breaks none.</summary>
internal struct FoundRules
{
    public List<string>? Ids { get; private set; }

    public readonly int Count => Ids?.Count ?? 0;

    public void Add(string id) => (Ids ??= []).Add(id);
}
