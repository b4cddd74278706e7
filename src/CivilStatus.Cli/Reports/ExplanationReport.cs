using CivilStatus.Cli.Explaining;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Explanations;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;

namespace CivilStatus.Cli.Reports;

/// <summary>Tells a person how each rule came to its verdict on one entry: an officer shortly, a lawyer with everything.</summary>
internal sealed class ExplanationReport(Page page, bool forLawyer)
{
    /// <summary>Writes the explanations; rules with nothing to say get one line at the end, unless a single rule was asked for.</summary>
    public void Write(Entry entry, string source, IEnumerable<Explanation> explanations, bool single)
    {
        string persons = ReportTerms.PersonsOf(entry);
        page.Heading($"{Terms.Of(entry.Event, page.Language.Code)}{(persons.Length > 0 ? ": " + persons : "")} — {source}");
        page.QuietLine(0, page[$"Ngữ cảnh: {page.Profile.Title.In("vi")} ({page.Profile.Id})", $"Profile: {page.Profile.Title.In("en")} ({page.Profile.Id})"]);
        Explanation[] all = [.. explanations];
        if (all.Length == 0) page.Line(0, page["Quy tắc này không dùng cho sự kiện này.", "This rule is not asked of this event."]);
        Explanation[] shown = [.. single ? all : all.Where(IsWorthShowing)];
        foreach (Explanation explanation in shown) Explain(explanation);
        if (single) return;
        if (shown.Length == 0) page.Line(0, page["Không có gì phải xem lại.", "There is nothing to look at."]);
        List(page["Chưa xác định, không cần làm gì", "Undecided, nothing to do about it"], all.Except(shown).Where(e => e.Finding?.Verdict == Verdict.Undecided));
        List(page["Không đúng, nhưng không đáng kể trong ngữ cảnh này", "Violated, of no effect in this profile"], all.Except(shown).Where(e => e.Finding?.Verdict is Verdict.Violated or Verdict.Excepted or Verdict.Confirmed));
        List(page["Đúng", "Satisfied"], all.Where(e => e.Finding?.Verdict == Verdict.Satisfied));
        List(page["Không áp dụng", "Not applicable"], all.Where(e => e.Finding is null));
    }

    // For an officer, what has an effect, and what may turn out to be a breach once the page is read more closely.
    private bool IsWorthShowing(Explanation explanation) => explanation.Finding is { } finding
        && (forLawyer ? finding.Verdict != Verdict.Satisfied : finding.Effect > Effect.None || MayMatter(finding.Rule) && MayBeBreach(finding));

    // A breach of some rules has no effect in some profiles.
    private bool MayMatter(Rule rule) => page.Profile.Violated.GetValueOrDefault(rule.Kind) > Effect.None
        && !rule.AtMost.Any(c => c.Effect == Effect.None && c.Period == Period.Always && c.IsFor(page.Profile));

    private static bool MayBeBreach(Finding finding)
    {
        if (!finding.Possible.HasFlag(VerdictSet.Violated) || finding.Decision is not { } decision) return false;
        return decision is { Kind: DecisionKind.Surely, Facts: [{ Pieces.IsEmpty: false } fact] }
            ? fact.Pieces.Any(p => p.Verdict == Verdict.Violated)
            : decision.Facts.Any(f => f.IsStated || !f.Pieces.IsEmpty);
    }

    private void Explain(Explanation explanation)
    {
        page.Blank();
        Finding? finding = explanation.Finding;
        Verdict verdict = finding?.Verdict ?? Verdict.NotApplicable;
        string role = explanation.Role is { } path ? $" ({page.Label(path)})" : "";
        string effect = finding is { Effect: > Effect.None } ? $" → {Terms.Of(finding.Effect, page.Language.Code)}" : "";
        page.Heading($"{explanation.Rule.Id} {explanation.Rule.Title.In(page.Language.Code)}{role}: {Terms.Of(verdict, page.Language.Code)}{effect}");
        if (verdict is Verdict.Violated or Verdict.Excepted or Verdict.Confirmed) page.Line(1, finding!.Message(page.Language.Code));
        if (forLawyer) FactLines.WriteAll(page, explanation);
        else FactLines.WriteShort(page, explanation);
        if (forLawyer) RegimeLines.Write(page, explanation);
        else LawLine.Write(page, explanation);
        ExceptionLines.Write(page, explanation, whyNot: !forLawyer);
        if (verdict == Verdict.Undecided) DecisionLines.Write(page, finding!);
        AdviceLine.Write(page, explanation);
        if (!forLawyer) return;
        EffectLines.Write(page, explanation);
        GroundLines.Write(page, explanation);
    }

    private void List(string title, IEnumerable<Explanation> explanations)
    {
        string[] ids = [.. explanations.Select(e => e.Rule.Id).Distinct()];
        if (ids.Length == 0) return;
        page.Blank();
        page.QuietLine(0, $"{title}: {string.Join(", ", ids)}");
    }
}
