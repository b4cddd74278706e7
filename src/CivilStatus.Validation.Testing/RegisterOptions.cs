using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing;

/// <summary>What a generated register is to hold. How many of each deviation there are is exact.</summary>
public sealed record RegisterOptions
{
    /// <summary>The event; twins are born only. <see cref="EntryEvent.Birth"/> by default.</summary>
    public EntryEvent Event { get; init; } = EntryEvent.Birth;

    /// <summary>How many entries there are before second copies, registrations again and transfers again are added; 180 by default.</summary>
    public int Entries { get; init; } = 180;

    /// <summary>The year of the first book, 1950–2024; 2012 by default.</summary>
    public int FirstYear { get; init; } = 2012;

    /// <summary>How many years, one book each, to 2025 at most; 4 by default.</summary>
    public int Years { get; init; } = 4;

    /// <summary>Pairs of <see cref="DeviationKind.Twins"/>; 3 by default, none where the event is no birth.</summary>
    public int Twins { get; init; } = 3;

    /// <summary>Pairs of <see cref="DeviationKind.SecondCopy"/>; 3 by default.</summary>
    public int SecondCopies { get; init; } = 3;

    /// <summary>Pairs of <see cref="DeviationKind.ReRegistration"/>; 2 by default, births only.</summary>
    public int ReRegistrations { get; init; } = 2;

    /// <summary>Pairs of <see cref="DeviationKind.Retransfer"/>; 2 by default.</summary>
    public int Retransfers { get; init; } = 2;

    /// <summary>Pairs of <see cref="DeviationKind.RepeatedNumber"/>; 2 by default.</summary>
    public int RepeatedNumbers { get; init; } = 2;

    /// <summary>Pairs of <see cref="DeviationKind.SpelledVariant"/>; 2 by default.</summary>
    public int SpelledVariants { get; init; } = 2;

    /// <summary>Each a <see cref="DeviationKind.Gap"/>; 2 by default.</summary>
    public int Gaps { get; init; } = 2;

    /// <summary>Each a <see cref="DeviationKind.FallingDate"/>; 2 by default.</summary>
    public int FallingDates { get; init; } = 2;

    /// <summary>Pairs of <see cref="DeviationKind.SharedPersonalId"/>; 1 by default.</summary>
    public int SharedPersonalIds { get; init; } = 1;

    /// <summary>How long the one run of <see cref="DeviationKind.PlaceholderDate"/> is; 0, for none, by default.</summary>
    public int PlaceholderDates { get; init; }

    /// <summary>Options of which nothing stands out.</summary>
    public static RegisterOptions Plain { get; } = new()
    {
        Twins = 0, SecondCopies = 0, ReRegistrations = 0, Retransfers = 0, RepeatedNumbers = 0, SpelledVariants = 0, Gaps = 0, FallingDates = 0, SharedPersonalIds = 0,
    };

    /// <summary>Options with fewer of something, the largest cut first.</summary>
    internal IEnumerable<RegisterOptions> Smaller()
    {
        RegisterOptions[] smaller =
        [
            this with { Entries = Entries / 2 }, this with { Entries = Entries - 1 },
            this with { Twins = 0 }, this with { SecondCopies = 0 }, this with { ReRegistrations = 0 }, this with { Retransfers = 0 }, this with { RepeatedNumbers = 0 },
            this with { SpelledVariants = 0 }, this with { Gaps = 0 }, this with { FallingDates = 0 }, this with { SharedPersonalIds = 0 }, this with { PlaceholderDates = 0 },
            this with { Twins = Twins - 1 }, this with { SecondCopies = SecondCopies - 1 }, this with { ReRegistrations = ReRegistrations - 1 },
            this with { Retransfers = Retransfers - 1 }, this with { RepeatedNumbers = RepeatedNumbers - 1 }, this with { SpelledVariants = SpelledVariants - 1 },
            this with { Gaps = Gaps - 1 }, this with { FallingDates = FallingDates - 1 }, this with { SharedPersonalIds = SharedPersonalIds - 1 },
        ];
        return smaller.Where(s => s != this && s.Problem is null).Distinct();
    }

    /// <summary>Why no register can be so; null where one can.</summary>
    internal string? Problem
    {
        get
        {
            int[] counts = [Twins, SecondCopies, ReRegistrations, Retransfers, RepeatedNumbers, SpelledVariants, Gaps, FallingDates, SharedPersonalIds, PlaceholderDates];
            if (counts.Any(c => c < 0)) return "No number may be negative.";
            if (FirstYear < 1950 || Years < 1 || FirstYear + Years - 1 > 2025) return "The years must lie in 1950–2025, one at least.";
            bool areBirths = Event == EntryEvent.Birth;
            if (areBirths && ReRegistrations > 0 && FirstYear >= 2016) return "Only what was first registered before 2016 is registered again.";
            // Deviations keep apart: each takes two entries and one on either side, and the ends of years are plain.
            int deviations = counts[..^1].Sum() - (areBirths ? 0 : Twins + ReRegistrations);
            int needed = 6 * deviations + 3 * PlaceholderDates + 4 * Years;
            return Entries < needed ? $"So many deviations in so many years need {needed} entries at least." : null;
        }
    }
}
