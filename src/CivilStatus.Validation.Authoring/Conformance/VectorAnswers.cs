using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>Answers questions by the engine.</summary>
internal sealed class VectorAnswers(Catalogue catalogue)
{
    private static readonly string[] Days = ["entry.date", "marriageDate", "deathDate", "child.born"];

    private readonly Validator validator = new(catalogue);
    private readonly PartialDateReader dates = new(AgeWords.None, default);
    private readonly ImmutableArray<ImmutableArray<Period>> eras = [.. EntryEvents.All.Select(e => LawEras.Of(catalogue, e.Event))];

    public ConformanceVector Answer(VectorEntry asked, string profile)
    {
        string id = $"{asked.Id}.{profile}";
        string? before = asked.Entry["id"];
        asked.Entry["id"] = id;
        byte[] record = EntryJsonWriter.ToUtf8(asked.Entry);
        asked.Entry["id"] = before;
        // What another program is given is the record: it counts, and not the entry it was written from.
        if (!EntryJsonReader.TryRead(record, out Entry? entry, out EntryJsonError? error))
            throw new InvalidOperationException($"{id}: a record that was written cannot be read: {error.Message.In("en")}");
        ValidationResult result = validator.Validate(entry, catalogue.Profile(profile)!, asked.AsOf);
        if (!result.Faults.IsEmpty) throw new InvalidOperationException($"{id}: {result.Faults[0].Rule.Id} fails.", result.Faults[0].Exception);
        return new ConformanceVector(
            id, asked.Origin, asked.About, profile, DayRange.Iso(DayRange.ToDay(asked.AsOf)), EraOf(entry), IsExact(entry), record,
            [.. result.Findings.Select(Expected)], CamelCase.Of(result.Disposition));
    }

    private static ExpectedFinding Expected(Finding finding)
        => new(finding.Rule.Id, finding.Role, CamelCase.Of(finding.Verdict), CamelCase.Of(finding.Effect), finding.Exception?.Id);

    private string EraOf(Entry entry)
    {
        foreach (string path in Days)
        {
            if (!entry.TryGetSlot(path, out int slot) || entry[slot] is not { } text) continue;
            PartialDate date = dates.Read(text, DayRange.Whole);
            if (date.Precision == DatePrecision.None || date.Days.First == DayRange.Earliest) continue;
            Period era = eras[(int)entry.Event].First(e => e.Contains(date.Days.First));
            return new DayRange(era.From, era.To == Period.Never ? DayRange.Latest : era.To - 1).ToString();
        }
        return "";
    }

    private bool IsExact(Entry entry) => Enumerable.Range(0, entry.SlotCount)
        .Where(s => entry.FieldAt(s).Kind == FieldKind.Date).Select(s => entry[s]).OfType<string>()
        .All(text => dates.Read(text, DayRange.Whole) is { Precision: DatePrecision.Day, IsReal: true });
}
