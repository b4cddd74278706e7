namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>What was found in an entry; nothing is allocated where nothing was.</summary>
internal struct FoundVerdicts
{
    public List<(string Rule, bool Excepted)>? All { get; private set; }

    public readonly int Count => All?.Count ?? 0;

    public void Violated(string rule) => (All ??= []).Add((rule, false));

    public void Excepted(string rule) => (All ??= []).Add((rule, true));

    public void Add(string rule, bool excepted) => (All ??= []).Add((rule, excepted));
}
