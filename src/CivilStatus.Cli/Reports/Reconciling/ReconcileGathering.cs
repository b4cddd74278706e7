using CivilStatus.Cli.Reports.Html.Gathering;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling;

/// <summary>Counts pairs by office and by year of entry; only so many offices are told apart.</summary>
internal sealed class ReconcileGathering(RuleCatalogue catalogue)
{
    private const int MostOffices = 100_000;

    private readonly PartialDateReader dates = new(catalogue.Conventions.AgeWords, catalogue.Conventions.AgeCounting);
    private readonly Dictionary<string, long[]> offices = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, long[]> years = [];

    /// <summary>The counts by class of each office, as written; the empty one for none.</summary>
    public IReadOnlyDictionary<string, long[]> Offices => offices;

    /// <summary>The counts by class of each year; 0 is that of entries that do not say it.</summary>
    public IReadOnlyDictionary<int, long[]> Years => years;

    public void Add(ReconciledPair pair)
    {
        if (pair.Left is not { } left) return;
        string office = Book.Of(left.Entry).Office;
        if (offices.TryGetValue(office, out long[]? counts) || (offices.Count < MostOffices && offices.TryAdd(office, counts = New()))) counts![(int)pair.Class]++;
        int year = YearOf(left.Entry["entry.date"]);
        if (!years.TryGetValue(year, out counts)) years.Add(year, counts = New());
        counts[(int)pair.Class]++;
    }

    private static long[] New() => new long[Enum.GetValues<ReconciledClass>().Length];

    private int YearOf(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return YearCounts.Unknown;
        PartialDate date = dates.Read(written, DayRange.Whole);
        int first = DayRange.ToDate(date.Days.First).Year;
        return date.IsReadable && DayRange.ToDate(date.Days.Last).Year == first ? first : YearCounts.Unknown;
    }
}
