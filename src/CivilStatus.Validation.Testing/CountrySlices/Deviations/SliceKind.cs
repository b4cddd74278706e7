using System.Collections.Immutable;

namespace CivilStatus.Validation.Testing.CountrySlices.Deviations;

/// <summary>What is labelled in a slice: its name, how many of a million entries it comes with, how many entries each adds.</summary>
internal sealed record SliceKind(string Name, int PerMillion, int Adds)
{
    public static readonly SliceKind
        ExactDuplicate = new("exactDuplicate", 2000, 1), PartlyDatedDuplicate = new("partlyDatedDuplicate", 200, 1), SpelledVariant = new("spelledVariant", 3000, 1), Retransfer = new("retransfer", 2000, 1), SecondCopy = new("secondCopy", 2000, 1),
        ReRegistration = new("reRegistration", 2000, 1), Twins = new("twins", 3000, 2), SameNameTwins = new("sameNameTwins", 200, 1), RepeatedNumber = new("repeatedNumber", 1000, 0),
        Gap = new("gap", 700, 0), StruckPage = new("struckPage", 300, 0), FallingDate = new("fallingDate", 1000, 0), PlaceholderRun = new("placeholderRun", 30, 0), SharedPersonalId = new("sharedPersonalId", 300, 0),
        OverlappingMarriages = new("overlappingMarriages", 500, 1), MarriageAfterDivorce = new("marriageAfterDivorce", 300, 1), MarriageAfterSpouseDied = new("marriageAfterSpouseDied", 300, 1),
        EarlyMarriages = new("earlyMarriages", 100, 1), RegroupedCadre = new("regroupedCadre", 100, 1), MarriageAfterDeath = new("marriageAfterDeath", 200, 1),
        BornLongAfterFathersDeath = new("bornLongAfterFathersDeath", 200, 1), PosthumousChild = new("posthumousChild", 200, 1),
        ChangeCarriedOver = new("changeCarriedOver", 500, 1), ChangeNotCarriedOver = new("changeNotCarriedOver", 500, 1);

    /// <summary>Every kind, in the order in which they are made: those that suit few entries before those that suit many.</summary>
    public static ImmutableArray<SliceKind> All { get; } =
    [
        EarlyMarriages, RegroupedCadre, MarriageAfterSpouseDied, BornLongAfterFathersDeath, PosthumousChild, MarriageAfterDeath, OverlappingMarriages, MarriageAfterDivorce, SharedPersonalId,
        SameNameTwins, Twins, ChangeCarriedOver, ChangeNotCarriedOver, PlaceholderRun, ReRegistration, ExactDuplicate, PartlyDatedDuplicate, SpelledVariant, FallingDate, RepeatedNumber, Gap, StruckPage, SecondCopy, Retransfer,
    ];

    /// <summary>How many fall on the entries from one number up to another; over all of a slice they add up.</summary>
    public int Between(long from, long to, int perMillion) => (int)(perMillion * to / 1_000_000 - perMillion * from / 1_000_000);
}
