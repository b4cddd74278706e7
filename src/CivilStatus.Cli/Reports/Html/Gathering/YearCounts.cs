namespace CivilStatus.Cli.Reports.Html.Gathering;

/// <summary>Counts by year of entry; 0 is the year of entries that do not say it.</summary>
internal sealed class YearCounts
{
    public const int Unknown = 0;

    private readonly Dictionary<int, EffectCounts> byYear = [];

    /// <summary>The years with their counts, ascending.</summary>
    public IEnumerable<KeyValuePair<int, EffectCounts>> Years => byYear.OrderBy(y => y.Key);

    public EffectCounts Of(int year)
    {
        if (!byYear.TryGetValue(year, out EffectCounts? counts)) byYear[year] = counts = new EffectCounts();
        return counts;
    }

    public void Add(YearCounts other)
    {
        foreach ((int year, EffectCounts counts) in other.byYear) Of(year).Add(counts);
    }

    public void Clear() => byYear.Clear();
}
