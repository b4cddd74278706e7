using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.RandomRules;

/// <summary>
/// One way things may really have been: a day for each date, a place for the entry, and something for whatever is missing.
/// What is written, how precisely and whether it is real stay as they are.
/// </summary>
internal sealed class Completion
{
    private readonly RandomCase @case;
    private readonly Draw draw;
    private readonly ImmutableArray<int> interesting;
    private readonly Dictionary<string, object> invented = new(StringComparer.Ordinal);

    public Completion(RandomCase @case, Draw draw)
    {
        (this.@case, this.draw) = (@case, draw);
        interesting = Interesting();
        Days = @case.Dates.Where(d => d.Value.IsReadable).ToImmutableDictionary(d => d.Key, d => DayIn(d.Value.Days));
        Territory = draw.One(@case.Texts.GetValueOrDefault("entry.territory") switch
        {
            "tonkin" => ["tonkin"],
            "annamNorth" => ["annamNorth"],
            "cochinchina" => ["cochinchina"],
            "north" => ["tonkin", "annamNorth"],
            _ => (ImmutableArray<string>)["tonkin", "annamNorth", "cochinchina"],
        });
    }

    /// <summary>The day of each date that can be read.</summary>
    public ImmutableDictionary<string, int> Days { get; }

    public string Territory { get; }

    /// <summary>Whether anything had to be made up.</summary>
    public bool Invented => invented.Count > 0;

    /// <summary>A value for something that nobody knows, always the same for the same thing.</summary>
    public T Invent<T>(string what, Func<Draw, ImmutableArray<int>, T> make)
        where T : notnull
    {
        if (!invented.TryGetValue(what, out object? value)) invented[what] = value = make(draw, interesting);
        return (T)value;
    }

    public override string ToString()
        => $"in {Territory}, {string.Join(", ", Days.Select(d => $"{d.Key} {DateOnly.FromDayNumber(d.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"))}"
         + (Invented ? $"; made up: {string.Join(", ", invented.Select(i => $"{i.Key} → {i.Value}"))}" : "");

    // Ends, what lies near other days and their anniversaries and near changes of the law; and any day.
    private int DayIn(DayRange days)
    {
        ImmutableArray<int> inside = [.. interesting.Where(days.Contains)];
        return draw.Number(0, 9) switch
        {
            0 or 1 => days.First,
            2 or 3 => days.Last,
            <= 7 when !inside.IsEmpty => draw.One(inside),
            _ => draw.Number(days.First, days.Last),
        };
    }

    private ImmutableArray<int> Interesting()
    {
        IEnumerable<int> ends = @case.Dates.Values.Where(d => d.IsReadable).SelectMany(d => new[] { d.Days.First, d.Days.Last });
        IEnumerable<int> law = @case.Rule.InForce.Concat(@case.Parameters.SelectMany(p => p.Values).Select(v => v.Period))
            .SelectMany(p => new[] { p.From, p.To });
        IEnumerable<int> constants = new[] { @case.Rule.Require }.Concat(@case.Rule.Exceptions.Select(e => e.When)).SelectMany(c => TreeRewriter.All(c.Tree))
            .OfType<ConstantNode>().Select(c => c.Value).OfType<DateOnly>().Select(d => d.DayNumber);
        int[] years = [.. @case.Parameters.SelectMany(p => p.Values).Select(v => v.Value).OfType<NumberValue>().Select(v => v.Number).Append(1)];
        int[] near = [.. ends.Concat(law).Concat(constants).Where(d => d is > DayRange.Earliest and < DayRange.Latest)];
        IEnumerable<int> anniversaries = near.SelectMany(d => years.SelectMany(y => new[] { Move(d, y), Move(d, -y) }));
        return [.. near.Concat(anniversaries).SelectMany(d => new[] { d - 1, d, d + 1 }).Where(DayRange.Whole.Contains).Distinct()];
    }

    private static int Move(int day, int years)
    {
        DateOnly date = DateOnly.FromDayNumber(day);
        return date.Year + years is < 1 or > 9999 ? day : date.AddYears(years).DayNumber;
    }
}
