using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation;

/// <summary>The notices of a result: those of the reader, and those that only validating can tell.</summary>
internal static class ResultNotices
{
    /// <summary>Those of an entry about which nobody confirmed anything.</summary>
    public static ImmutableArray<Notice> Of(Entry entry, FactReader reader)
        => [.. entry.Notices, .. reader.ReadFromOthers(entry).Select(r => ReadFromOther(entry, r.Slot, r.Fact))];

    public static ImmutableArray<Notice> Of(Facts facts, Catalogue catalogue)
    {
        Entry entry = facts.Entry;
        var notices = ImmutableArray.CreateBuilder<Notice>();
        notices.AddRange(entry.Notices);
        for (int slot = 0; slot < facts.Count; slot++)
            if (facts[slot].ReadFrom is not null) notices.Add(ReadFromOther(entry, slot, facts[slot]));
        foreach (Confirmation confirmation in entry.Confirmations)
        {
            if (catalogue.Rule(confirmation.Rule) is null || !confirmation.Fields.All(f => entry.TryGetSlot(f, out _)))
                notices.Add(new Notice(NoticeCode.ConfirmationUnknown, confirmation.Rule, string.Join(", ", confirmation.Fields)));
            else if (!ConfirmationMatch.ValuesStand(confirmation, facts))
                notices.Add(new Notice(NoticeCode.ConfirmationLapsed, confirmation.Rule, string.Join(", ", confirmation.Fields)));
        }
        return notices.ToImmutable();
    }

    private static Notice ReadFromOther(Entry entry, int slot, Fact fact) => new(NoticeCode.ReadFromOther, entry.PathAt(slot), $"{fact.Text} ← {fact.ReadFrom}");
}
