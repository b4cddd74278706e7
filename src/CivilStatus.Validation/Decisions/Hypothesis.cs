using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;

namespace CivilStatus.Validation.Decisions;

/// <summary>“What if this were known of the fact?”</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Days">For a date, the days it is one of.</param>
/// <param name="Value">For anything else, the text; null for any of them.</param>
internal readonly record struct Hypothesis(OpenFact Fact, DayRange Days, string? Value)
{
    /// <summary>The fact is one of those it may be.</summary>
    public static Hypothesis Anything(OpenFact fact) => new(fact, fact.Days ?? DayRange.Whole, null);

    public bool IsExact => Fact.Days is null ? Value is not null : Days.IsExact;

    /// <summary>How much is left open.</summary>
    public int Width => Fact.Days is null ? Value is null ? int.MaxValue : 0 : Days.Last - Days.First;

    /// <summary>The first day, or the first of the texts.</summary>
    public Hypothesis First => Fact.Days is null ? this with { Value = Fact.Values[0] } : Exactly(Days.First);

    /// <summary>The last day, or the last of the texts.</summary>
    public Hypothesis Last => Fact.Days is null ? this with { Value = Fact.Values[^1] } : Exactly(Days.Last);

    public Hypothesis Exactly(int day) => this with { Days = new DayRange(day, day) };

    /// <summary>Narrower ones that together cover this one: the halves of a range of days, or each text.</summary>
    public IEnumerable<Hypothesis> Parts()
    {
        Hypothesis whole = this;
        if (Fact.Days is null) return Fact.Values.Select(v => whole with { Value = v });
        int middle = Days.First + (Days.Last - Days.First) / 2;
        return [this with { Days = new DayRange(Days.First, middle) }, this with { Days = new DayRange(middle + 1, Days.Last) }];
    }

    public Facts ApplyTo(Facts facts, FactReader reader)
    {
        if (Fact.Days is null) return Value is null ? facts : reader.Supply(facts, Fact.Slot, Value);
        return Fact.IsStated ? facts.Narrow(Fact.Slot, Days) : reader.Supply(facts, Fact.Slot, Days);
    }
}
