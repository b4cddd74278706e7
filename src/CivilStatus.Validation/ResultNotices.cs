using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation;

/// <summary>The notices of a result: those of the reader, and those that only validating can tell.</summary>
internal static class ResultNotices
{
    public static ImmutableArray<Notice> Of(Facts facts, Catalogue catalogue)
    {
        Entry entry = facts.Entry;
        var notices = ImmutableArray.CreateBuilder<Notice>();
        notices.AddRange(entry.Notices);
        for (int slot = 0; slot < facts.Count; slot++)
            if (facts[slot].ReadFrom is { } from) notices.Add(new Notice(NoticeCode.ReadFromOther, entry.PathAt(slot), $"{facts[slot].Text} ← {from}"));
        foreach (Confirmation confirmation in entry.Confirmations)
        {
            if (catalogue.Rule(confirmation.Rule) is null || !confirmation.Fields.All(f => entry.TryGetSlot(f, out _)))
                notices.Add(new Notice(NoticeCode.ConfirmationUnknown, confirmation.Rule, string.Join(", ", confirmation.Fields)));
            else if (!ConfirmationMatch.ValuesStand(confirmation, facts))
                notices.Add(new Notice(NoticeCode.ConfirmationLapsed, confirmation.Rule, string.Join(", ", confirmation.Fields)));
        }
        return notices.ToImmutable();
    }
}
