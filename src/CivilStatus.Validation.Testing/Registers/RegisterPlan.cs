using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.Registers;

/// <summary>Which entry of a register stands out how, and the day of each.</summary>
internal sealed class RegisterPlan
{
    /// <summary>How many days the date of an entry lies after that of the next.</summary>
    public const int DaysFallen = 9;

    // Deviations that were placed badly leave no room for the last.
    private const int MostAttempts = 100;

    // A birth is registered within seven days: with these and those of a fallen date it is within the shortest deadline still.
    private const int MostDaysBeforeFall = 12;

    private readonly DateOnly[] days;
    private readonly Dictionary<int, DeviationKind> kinds = [];
    private readonly bool isComplete;

    private RegisterPlan(RegisterOptions options, SplitMix64 random)
    {
        days = Days(options, random);
        var free = new List<int>(Enumerable.Range(0, options.Entries - 1).Where(i => i > 0 && days[i].Year == days[i + 1].Year && days[i].Year == days[i - 1].Year));
        Run = [];
        if (options.PlaceholderDates > 0) PlanRun(options.PlaceholderDates, free, random);
        isComplete = (options.PlaceholderDates == 0 || Run.Count > 0)
            && Counts(options).All(c => Enumerable.Range(0, c.Count).All(_ => TryTake(c.Kind, free, random)));
        LastDay = days[^1].AddDays(1);
    }

    /// <summary>A plan of what options ask for.</summary>
    /// <exception cref="InvalidOperationException">There is no room for it.</exception>
    public static RegisterPlan Of(RegisterOptions options, SplitMix64 random)
    {
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            var plan = new RegisterPlan(options, random);
            if (plan.isComplete) return plan;
        }
        throw new InvalidOperationException("There is no room for so many deviations: this is a fault of the generator.");
    }

    /// <summary>The entries that bear one date.</summary>
    public IReadOnlyList<int> Run { get; private set; }

    /// <summary>The day of what is registered after all entries.</summary>
    public DateOnly LastDay { get; }

    public DateOnly DayOf(int index) => days[index];

    public DeviationKind? KindOf(int index) => kinds.TryGetValue(index, out DeviationKind kind) ? kind : null;

    public IEnumerable<int> At(DeviationKind kind) => kinds.Where(k => k.Value == kind).Select(k => k.Key).Order();

    // Those that suit few entries come first.
    private static IEnumerable<(DeviationKind Kind, int Count)> Counts(RegisterOptions options)
    {
        bool areBirths = options.Event == EntryEvent.Birth;
        yield return (DeviationKind.ReRegistration, areBirths ? options.ReRegistrations : 0);
        yield return (DeviationKind.FallingDate, options.FallingDates);
        yield return (DeviationKind.Twins, areBirths ? options.Twins : 0);
        yield return (DeviationKind.SecondCopy, options.SecondCopies);
        yield return (DeviationKind.Retransfer, options.Retransfers);
        yield return (DeviationKind.RepeatedNumber, options.RepeatedNumbers);
        yield return (DeviationKind.SpelledVariant, options.SpelledVariants);
        yield return (DeviationKind.Gap, options.Gaps);
        yield return (DeviationKind.SharedPersonalId, options.SharedPersonalIds);
    }

    // As many entries in each year as in any other, spread over its first eleven months, in order.
    private static DateOnly[] Days(RegisterOptions options, SplitMix64 random)
        => [.. Enumerable.Range(0, options.Entries).Select(i => options.FirstYear + i * options.Years / options.Entries).GroupBy(y => y)
            .SelectMany(year => year.Select(_ => new DateOnly(year.Key, 1, 10).AddDays(random.Below(320))).Order())];

    private void PlanRun(int length, List<int> free, SplitMix64 random)
    {
        int[] possible = [.. free.Where(i => Enumerable.Range(i, length).All(free.Contains))];
        if (possible.Length == 0) return;
        int start = random.Pick(possible);
        Run = [.. Enumerable.Range(start, length)];
        foreach (int i in Run) days[i] = days[Run[^1]];
        foreach (int i in Run.Prepend(start - 1).Append(start + length)) free.Remove(i);
    }

    // An entry, the next one as its second, and none of another deviation beside them.
    private bool TryTake(DeviationKind kind, List<int> free, SplitMix64 random)
    {
        int[] possible = [.. free.Where(i => free.Contains(i + 1) && Suits(kind, i))];
        if (possible.Length == 0) return false;
        int at = random.Pick(possible);
        kinds.Add(at, kind);
        // What is entered twice is entered on one day.
        if (kind is DeviationKind.Twins or DeviationKind.SpelledVariant) days[at + 1] = days[at];
        for (int i = at - 1; i <= at + 2; i++) free.Remove(i);
        return true;
    }

    private bool Suits(DeviationKind kind, int index) => kind switch
    {
        DeviationKind.ReRegistration => days[index].Year < 2016,
        DeviationKind.FallingDate => days[index + 1].DayNumber - days[index].DayNumber <= MostDaysBeforeFall,
        _ => true,
    };
}
