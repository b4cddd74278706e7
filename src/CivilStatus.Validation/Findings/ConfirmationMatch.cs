using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Findings;

/// <summary>Whether a confirmation still covers a finding.</summary>
internal static class ConfirmationMatch
{
    /// <summary>The first confirmation that names the rule and every field of the finding, and whose values are still the entry's.</summary>
    public static Confirmation? For(Finding finding)
    {
        foreach (Confirmation confirmation in finding.Facts.Entry.Confirmations)
            if (Names(confirmation, finding) && ValuesStand(confirmation, finding.Facts)) return confirmation;
        return null;
    }

    /// <summary>
    /// Whether every value the confirmation names is still the entry's, as written or, for a fact read from another one,
    /// as read; the spelling NFC or NFD does not matter.
    /// </summary>
    public static bool ValuesStand(Confirmation confirmation, Facts facts)
    {
        if (confirmation.Values.Length != confirmation.Fields.Length) return false;
        for (int i = 0; i < confirmation.Fields.Length; i++)
        {
            if (!facts.Entry.TryGetSlot(confirmation.Fields[i], out int slot)) return false;
            string now = Composition.Compose(facts[slot].Text ?? ""), then = Composition.Compose(confirmation.Values[i] ?? "");
            if (!string.Equals(now, then, StringComparison.Ordinal)) return false;
        }
        return true;
    }

    private static bool Names(Confirmation confirmation, Finding finding)
        => confirmation.Rule == finding.Rule.Id && finding.Fields.All(f => confirmation.Fields.Contains(f));
}
