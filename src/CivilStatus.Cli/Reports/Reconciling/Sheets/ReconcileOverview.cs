using CivilStatus.Cli.Runs.Reconciling;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Registers.Differences;
using CivilStatus.Validation.Registers.Reconciling;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The sheet of counts: what was compared and by what, the classes and what each means, and the fields by how they differ.</summary>
/// <param name="summary">The counts.</param>
/// <param name="rule">The rule.</param>
/// <param name="catalogue">The catalogue.</param>
/// <param name="language">The language.</param>
/// <param name="listOf">The list that holds a class; of null, the list of what could not be read.</param>
internal sealed class ReconcileOverview(ReconcileSummary summary, Rule rule, RuleCatalogue catalogue, Language language, Func<ReconciledClass?, ResultList?> listOf)
{
    private readonly ReconcileCounts counts = summary.Counts;
    private readonly ReconcileFacts facts = new(summary, rule, language);

    /// <summary>The sheet.</summary>
    /// <param name="remarks">What else a reader has to know.</param>
    public ResultSheet Sheet(IEnumerable<string> remarks) => new(language["Tổng hợp đối soát", "Reconciliation summary"], [34, 80, 14, 28],
        [ResultRow.Heads(facts.Title), .. About(remarks), new ResultRow(), .. Read(), new ResultRow(), .. Classes(), new ResultRow(), .. Fields()]);

    private IEnumerable<ResultRow> About(IEnumerable<string> remarks)
    {
        foreach ((string name, IReadOnlyList<string> texts) in facts.About()) yield return Line(name, string.Join("; ", texts));
        foreach (Ground ground in rule.Grounds.Where(g => g.Instrument is not null))
            yield return Line(language["Căn cứ", "Ground"], $"{GroundText.Of(ground, catalogue, language)}. {ground.Remark?.In(language.Code)}".TrimEnd());
        foreach (string remark in facts.Warnings().Concat(remarks)) yield return Line(language["Lưu ý", "Note"], remark);
    }

    private IEnumerable<ResultRow> Read()
    {
        yield return Heads(language["Dữ liệu đã đọc", "What was read"], "");
        yield return Count(language["Trường hợp đăng ký", "Entries"], "", summary.Entries);
        yield return Count(language["Bỏ qua", "Passed over"], language["Không phải khai sinh, kết hôn, khai tử.", "They record no birth, marriage or death."], summary.PassedOver);
        yield return Count(language["Người trong dữ liệu dân cư", "Persons of the population data"], "", summary.Persons);
        yield return Count(ReportTerms.Unreadable(language), language["Bản ghi của cả hai bên.", "Records of both sides."], counts.Unreadable, listOf(null), MarkEffect.Unreadable);
    }

    private IEnumerable<ResultRow> Classes()
    {
        yield return Heads(language["Kết quả đối soát", "Result"], language["Nghĩa", "Meaning"]);
        foreach (ReconciledClass one in Enum.GetValues<ReconciledClass>())
            yield return Count(ReconcileWords.Of(one, language), ReconcileWords.Meaning(one, language), counts.Of(one), listOf(one), LeftMarks.EffectOf(one));
        yield return Count(language["Tổng số người được đối soát", "Persons compared"], "", counts.Total);
        yield return Count(language["Có trường hợp khác", "With other entries"], language["Trong số người không có khai sinh, những người có kết hôn hoặc khai tử.", "Of the persons without a birth entry, those who have a marriage or death entry."], counts.WithOtherEntries);
    }

    private IEnumerable<ResultRow> Fields()
    {
        yield return Heads(language["Theo mục, trong mọi cặp", "By field, of all pairs"], language["Kiểu khác nhau", "Kind of difference"]);
        foreach (string field in counts.Fields)
            foreach (DifferenceKind? kind in (DifferenceKind?[])[null, .. Enum.GetValues<DifferenceKind>()])
                if (kind is null || counts.Of(field, kind) > 0) yield return Count(ReconcileWords.Field(field, language), ReconcileWords.Of(kind, language), counts.Of(field, kind));
    }

    private ResultRow Heads(string name, string text) => ResultRow.Heads(name, text, language["Số lượng", "Count"], language["Trang tính", "Sheet"]);

    private static ResultRow Line(string name, string text) => new(ResultCell.Of(name), ResultCell.Of(text));

    private static ResultRow Count(string name, string text, long count, ResultList? list = null, MarkEffect? effect = null)
        => new(ResultCell.Of(name, effect), ResultCell.Of(text), ResultCell.Of(count), ResultCell.Of(list?.Name ?? ""));
}
