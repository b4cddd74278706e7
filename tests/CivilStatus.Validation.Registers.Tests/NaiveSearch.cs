using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Rules.Sets;
using NodaTime;

namespace CivilStatus.Validation.Registers.Tests;

/// <summary>Every entry beside every other: no store, no hashes, no candidates.</summary>
internal static class NaiveSearch
{
    private static readonly KeyReader Keys = new(SetRules.Catalogue);

    public static List<Found> Of(IReadOnlyList<Entry> entries, LocalDate asOf)
    {
        Entry[] ordered = [.. entries.OrderBy(e => EntryPlace.Of(e, Keys, 0).Day).ThenBy(e => EntryPlace.Of(e, Keys, 0).Number)
            .ThenBy(e => System.IO.Hashing.XxHash3.HashToUInt64(EntryJsonWriter.ToUtf8(e)))];
        return [.. SetRules.Catalogue.Rules.SelectMany(r => SetQuestion.Of(r)).SelectMany(q => Asked(q, ordered).SelectMany(a => Say(q, a.Entry, a.First, a.Other, asOf)))];
    }

    private static IEnumerable<(Entry Entry, string First, string Other)> Asked(SetQuestion question, Entry[] ordered) => question.Shape.Kind switch
    {
        SetKind.Next => Blocks(question, ordered).SelectMany(block => block.Zip(block.Skip(1)).Select(p => Pair(p.First, p.Second))),
        SetKind.Group => Blocks(question, ordered).SelectMany(block => Groups(question, block)),
        SetKind.Persons => Pairs(question, [.. ordered.SelectMany(e => PersonOfEntry.RolesOf(e).Where(_ => question.Rule.Events.Contains(e.Event)).Select(r => PersonOfEntry.Of(e, r)))]),
        _ => Pairs(question, ordered),
    };

    // The canonical order decides which one of a symmetric pair is the first.
    private static IEnumerable<(Entry, string, string)> Pairs(SetQuestion question, Entry[] ones)
    {
        bool symmetric = question.Keys.All(k => k.IsSymmetric) && question.Layout.Other == LayoutOfFirst(question);
        for (int i = 0; i < ones.Length; i++)
            for (int j = 0; j < ones.Length; j++)
            {
                if (symmetric ? i >= j : i == j) continue;
                if (ones[i]["id"] == ones[j]["id"] || ones[i].Layout != LayoutOfFirst(question) || ones[j].Layout != question.Layout.Other) continue;
                (Entry Entry, string, string) pair = Pair(ones[i], ones[j]);
                if (Keys.Share(question, pair.Entry)) yield return pair;
            }
    }

    private static IEnumerable<List<Entry>> Blocks(SetQuestion question, Entry[] ordered)
        => from entry in ordered
           where entry.Layout == LayoutOfFirst(question)
           let key = Keys.First(question.Keys[0], entry).Select(k => k.Text).SingleOrDefault()
           let order = Keys.Order(question.Order[0], entry)
           where key is not null && (order is not null || question.Shape.Kind == SetKind.Group)
           orderby order ?? int.MaxValue
           group entry by key into block
           select block.ToList();

    private static IEnumerable<(Entry, string, string)> Groups(SetQuestion question, List<Entry> block)
    {
        DayRange[] days = [.. block.Select(e => Keys.Days(e.Layout.ByPath[question.Shape.Value!], e))];
        foreach (DayCount day in GroupCounts.Of(days))
            yield return (GroupEntry.Of(block[day.Entries[0]], block.Count, day.Entries.Length, day.Most, day.Stretches), "", string.Join(' ', day.Entries.Select(e => block[e]["id"]).Order(StringComparer.Ordinal)));
    }

    private static EntryLayout LayoutOfFirst(SetQuestion question) => question.Shape.Kind == SetKind.Persons ? EntryLayout.PersonOfEntry : EntryLayout.Of(question.Layout.Event);

    private static (Entry Entry, string First, string Other) Pair(Entry first, Entry other) => (JoinedEntry.Of(first, other), first["id"]!, other["id"]!);

    private static IEnumerable<Found> Say(SetQuestion question, Entry entry, string first, string other, LocalDate asOf)
    {
        var validator = new Validator(SetRules.Catalogue with { Rules = [question.Rule] });
        // Rule by rule from facts read one by one: not the way that is made for speed.
        ValidationResult result = validator.Validate(validator.Read(entry, asOf), SetRules.Profile);
        Assert.Empty(result.Faults);
        return result.Findings.Where(f => f.Role == question.Role).Select(f => Found.Of(f, first, other));
    }
}
