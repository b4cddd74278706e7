using System.Collections.Frozen;
using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues.Overlays;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;
using NodaTime;

namespace CivilStatus.Validation.Tests.Overlays;

/// <summary>Whatever an overlay adds and tightens, the rules of the base say what they said, and nothing matters less.</summary>
[Properties(Arbitrary = [typeof(EntrySamples)], MaxTest = 1000)]
public class OverlaysOnlyAdd
{
    private static readonly LocalDate AsOf = new(2026, 12, 1);
    private static readonly Validator National = new(TestCatalogue.National);
    private static readonly ImmutableArray<Validator> WithOverlays = [.. Enumerable.Range(0, 12).Select(i => new Validator(Overlay(new Draw(i)).On(TestCatalogue.National)))];

    [Property]
    public void A_rule_of_the_base_comes_to_the_same_verdict(GeneratedEntry generated)
    {
        Entry entry = generated.Entry();
        Validator whole = With(generated);
        string profile = ProfileOf(generated);

        Finding[] before = All(National, entry, profile), after = [.. All(whole, entry, profile).Where(f => TestCatalogue.National.Rule(f.Rule.Id) is not null)];

        Assert.Equal(before.Select(Said), after.Select(Said));
        foreach ((Finding weaker, Finding stronger) in before.Zip(after)) Assert.True(stronger.Effect >= weaker.Effect, $"{weaker.Rule.Id} {weaker.Role}: {weaker.Effect} → {stronger.Effect}");
    }

    [Property]
    public void No_disposition_becomes_weaker_nor_is_anything_refused_that_exists(GeneratedEntry generated)
    {
        Entry entry = generated.Entry();
        // Some of what is found is confirmed: that must not matter less either.
        Finding[] found = [.. National.Validate(entry, National.Profile("digitisation"), AsOf).Findings];
        entry.Confirmations.AddRange(found.Where((_, i) => (generated.Seed >> i & 1) != 0).Select(f => f.Confirm("Nguyễn Thị Mẫu", "2026-11-29", "Sổ ghi như vậy")));
        Validator whole = With(generated);
        foreach (string profile in TestCatalogue.National.Profiles.Select(p => p.Id))
        {
            ValidationResult before = National.Validate(entry, National.Profile(profile), AsOf), after = whole.Validate(entry, whole.Profile(profile), AsOf);

            Assert.True(after.Disposition >= before.Disposition, $"{profile}: {before.Disposition} → {after.Disposition}");
            Assert.Empty(after.Faults);
            if (profile != "registration") Assert.NotEqual(Disposition.Reject, after.Disposition);
        }
    }

    private static Validator With(GeneratedEntry generated) => WithOverlays[generated.Seed % WithOverlays.Length];

    private static string ProfileOf(GeneratedEntry generated) => TestCatalogue.National.Profiles[generated.Seed / 16 % TestCatalogue.National.Profiles.Length].Id;

    private static Finding[] All(Validator validator, Entry entry, string profile)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        Facts facts = validator.Read(entry, AsOf);
        Finding[] findings = [.. validator.ValidateAll(facts, validator.Profile(profile), faults)];
        Assert.Empty(faults);
        return findings;
    }

    private static string Said(Finding f) => $"{f.Rule.Id} {f.Role} {f.Verdict} {f.Possible} {f.Exception?.Id} {(f.Verdict is Verdict.Violated ? f.Message("vi") + f.Message("en") : "")}";

    // Rules of every kind over tables and fields of the base, and profiles as strict as they may be or less.
    private static CatalogueOverlay Overlay(Draw draw)
    {
        RuleKind[] kinds = Enum.GetValues<RuleKind>();
        RuleNode name = new FieldNode("child.name", FactType.Text), born = new FieldNode("child.born", FactType.Date), date = new FieldNode("entry.date", FactType.Date), book = new FieldNode("entry.book", FactType.Text);
        RuleNode[] trees =
        [
            TestOverlay.Call("HasYearInNumber", book),
            new CompareNode(Comparison.LessOrEqual, TestOverlay.Call("Days", born, date), new ConstantNode(draw.Number(1, 60))),
            TestOverlay.Call("HasOnlyLetters", name, new ConstantNode("name-letters")),
            new NotNode(TestOverlay.Call("InTable", new FieldNode("child.ethnicity", FactType.Text), new ConstantNode("ethnic-groups"))),
        ];
        ImmutableArray<EntryEvent> events = [.. EntryEvents.All.Select(e => e.Event)];
        return TestOverlay.Of([.. trees.Where(_ => draw.Chance(70)).Select((t, i) => TestCatalogue.Rule(t, $"TM10{i}") with { Events = events, Kind = draw.One(kinds), Fields = ["entry.book"] })]) with
        {
            Tightened = [.. TestCatalogue.National.Profiles.Where(_ => draw.Chance(70)).Select(p => new TightenedProfile(p.Id, Effects(draw, p.Id, kinds), Effects(draw, p.Id, kinds)))],
            Profiles = [TestOverlay.Add("own", "digitisation", (draw.One(kinds), Effect.Review))],
        };
    }

    private static FrozenDictionary<RuleKind, Effect> Effects(Draw draw, string profile, RuleKind[] kinds)
        => kinds.Where(_ => draw.Chance(50)).ToFrozenDictionary(k => k, _ => draw.One(Effect.None, Effect.Note, Effect.Review, profile == "registration" ? Effect.Reject : Effect.Review));
}
