using System.Collections.Immutable;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.RandomRules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Decisions;

/// <summary>
/// What somebody found out about an entry: what is missing is typed into a copy of it, which is then read as any other;
/// a date that is stated is narrowed to a day.
/// </summary>
internal sealed class Knowledge(Validator validator, Func<Entry> entry)
{
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> days = new(StringComparer.Ordinal);

    /// <summary>What the piece says of the values drawn, for a fact with pieces.</summary>
    public VerdictPiece? Piece { get; private set; }

    public void Learn(DecidingFact fact, int day)
    {
        if (fact.IsStated) days[fact.Path] = day;
        else typed[fact.Path] = Text(day);
        Piece = fact.Pieces.SingleOrDefault(p => p.Days!.Value.Contains(day));
    }

    public void Learn(DecidingFact fact, VerdictPiece piece, string text)
    {
        typed[fact.Path] = text;
        Piece = piece;
    }

    /// <summary>Draws something that the fact may turn out to be.</summary>
    public void Learn(DecidingFact fact, Draw draw, Facts facts, ImmutableArray<int> near)
    {
        facts.Entry.TryGetSlot(fact.Path, out int slot);
        if (facts.Entry.FieldAt(slot).Kind == FieldKind.Date)
        {
            DayRange range = fact.IsStated ? facts[slot].Days : DayRange.Whole;
            ImmutableArray<int> candidates = [.. near.Concat(fact.Pieces.SelectMany(p => new[] { p.Days!.Value.First, p.Days!.Value.Last })).Where(range.Contains), range.First, range.Last];
            Learn(fact, draw.Chance(70) ? draw.One(candidates) : draw.Number(range.First, range.Last));
        }
        else if (!fact.Pieces.IsEmpty)
        {
            VerdictPiece piece = draw.One(fact.Pieces);
            Learn(fact, piece, piece.Value ?? draw.One("Sao Hỏa", "một điều khác"));
        }
        else
        {
            EntryField field = facts.Entry.FieldAt(slot);
            typed[fact.Path] = field.Path == "entry.territory" ? draw.One("tonkin", "annamNorth", "cochinchina")
                : field.Kind == FieldKind.Flag ? draw.One("true", "false")
                : field.Kind == FieldKind.Code ? draw.One(field.Codes)
                : draw.One(PoolTexts.Fields.RemoveAll(PoolTexts.MeansNothing));
        }
    }

    // A spelling in which no day is a stand-in for nothing.
    private static string Text(int day) => DateOnly.FromDayNumber(day).ToString("d/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What the rule says now.</summary>
    public VerdictSet Ask((string Rule, string? Role) asked)
    {
        Entry told = entry();
        foreach ((string path, string text) in typed) told[path] = text;
        Facts facts = validator.Read(told, Verdicts.AsOf);
        foreach ((string path, int day) in days)
        {
            told.TryGetSlot(path, out int slot);
            facts = facts.Narrow(slot, new DayRange(day, day));
        }
        return Undecided.Findings(validator, facts).SingleOrDefault(f => (f.Rule.Id, f.Role) == asked)?.Possible ?? VerdictSet.NotApplicable;
    }

    public override string ToString()
        => string.Join(", ", typed.Select(t => $"{t.Key} “{t.Value}”").Concat(days.Select(d => $"{d.Key} {DayRange.Iso(d.Value)}")));
}
