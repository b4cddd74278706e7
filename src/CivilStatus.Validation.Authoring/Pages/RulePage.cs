using System.Xml.Linq;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>The page of one rule: what, why, since when, on what ground, exceptions, what to do, examples.</summary>
internal sealed class RulePage(PageFrame frame, Rule rule)
{
    private const string Up = "../";

    private readonly PageTerms terms = frame.Terms;

    public SitePage Make()
    {
        RuleSentence said = frame.Sentences.Of(new SentenceScope(rule, frame.Language));
        return frame.Page($"rules/{rule.Id}.html", $"{rule.Id} – {frame.T(rule.Title)}",
            E("p", A("class", "facts"),
                E("span", A("class", "kind " + rule.Kind.ToString().ToLowerInvariant()), Sentences.Terms.Of(rule.Kind, terms.Language)), $" – {terms.Meaning(rule.Kind)} · ",
                rule.Events.Length > 1 ? $"{terms["nhiều sự kiện", "several events"]} ({rule.Events.Length})" : Sentences.Terms.Of(rule.Events[0], frame.Language), $" · {terms.Of(rule.Status)}"),
            What(said),
            Section("why", terms["Vì sao", "Why"], E("p", frame.T(rule.Rationale))),
            Since(),
            Section("grounds", terms["Căn cứ", "Grounds"], E("ul", rule.Grounds.Select(g => frame.Ground(g, Up)))),
            Exceptions(said),
            Officer(),
            Section("examples", terms["Ví dụ", "Examples"], new ExampleTable(frame, rule).Make()));
    }

    private XElement What(RuleSentence said) => Section("what", terms["Quy tắc", "The rule"],
        said.Over is null ? null : E("p", PageFrame.Capital(said.Over) + ":"),
        said.AppliesWhen is null ? null : new object[] { E("h3", terms["Áp dụng khi", "Applies when"]), frame.Lines(said.AppliesWhen), E("h3", terms["Phải đúng", "Must hold"]) },
        frame.Lines(said.Require),
        said.Assumed.Select(a => E("p", a)));

    private XElement Since()
    {
        bool always = rule.InForce is [{ } only] && only == Period.Always;
        return Section("since", terms["Từ khi nào", "Since when"],
            rule.LawDate is { } date ? E("p", terms[$"Ngày áp dụng luật: {Label(date)}.", $"Law date: the {Label(date)}."]) : null,
            always ? E("p", rule.Parameters.IsEmpty
                ? terms["Quy tắc dùng cho mọi thời kỳ.", "The rule holds at all times."]
                : terms["Quy tắc có hiệu lực khi tham số mà nó dùng có giá trị.", "The rule is in force where the parameters it uses have a value."])
                : E("ul", rule.InForce.Select(p => E("li", terms.Span(p)))),
            rule.Parameters.IsEmpty ? null : E("ul", rule.Parameters.Select(p => frame.Catalogue.Parameter(p.Value)).OfType<LegalParameter>()
                .Select(p => E("li", Link($"{Up}parameters/{p.Id}.html", frame.T(p.Title))))));
    }

    private XElement Exceptions(RuleSentence said) => Section("exceptions", terms["Ngoại lệ", "Exceptions"],
        said.Exceptions.IsEmpty ? E("p", terms["Không có ngoại lệ.", "None."]) : null,
        said.Exceptions.Select(e => E("article", A("id", "exception-" + e.Exception.Id), E("h3", frame.T(e.Exception.Title)),
            E("p", terms["Được chấp nhận khi:", "Permitted where:"]), frame.Lines(e.When),
            E("p", terms[$"Hệ quả: {Sentences.Terms.Of(e.Exception.Effect, terms.Language)}.", $"Effect: {Sentences.Terms.Of(e.Exception.Effect, terms.Language)}."]),
            E("ul", frame.Ground(e.Exception.Ground, Up)))));

    private XElement Officer()
    {
        string fields = string.Join("; ", rule.Fields.Select(Label));
        bool refused = frame.Catalogue.Profiles.Any(p => p.Violated.GetValueOrDefault(rule.Kind) == Effect.Reject);
        return Section("officer", terms["Cán bộ cần làm gì", "What an officer does"],
            Stacked(terms["Khi không đúng quy tắc", "When the rule is breached"], [terms["Ngữ cảnh", "Profile"], terms["Hệ quả", "Effect"], terms["Việc cần làm", "To do"]],
                frame.Catalogue.Profiles.Select(InProfile)),
            Caps(),
            E("p", terms[
                $"Nếu trang sổ ghi đúng như vậy thì không sửa: xác nhận theo sổ, nêu quy tắc {rule.Id}, mục ({fields}), giá trị đang ghi, người xác nhận, ngày và lý do. Bản ghi được lưu; xác nhận mất hiệu lực khi giá trị thay đổi.",
                $"Where the page reads so, do not change it: confirm from the book, naming rule {rule.Id}, the fields ({fields}), the values as they stand, who confirms, when and why. The entry is saved; a confirmation lapses when the values change."]),
            refused && rule.Kind == RuleKind.Unlawful
                ? E("p", terms["Trong đăng ký mới, xác nhận không bỏ được từ chối dựa trên luật đã đọc văn bản.", "In a new registration a confirmation does not lift a refusal that rests on law whose text was read."])
                : null);
    }

    private XElement InProfile(Profile profile)
    {
        Effect effect = rule.AtMost.Where(c => c.Period == Period.Always && c.IsFor(profile))
            .Select(c => c.Effect).Append(profile.Violated.GetValueOrDefault(rule.Kind)).Min();
        return Row(Link($"{Up}profiles.html#{profile.Id}", frame.T(profile.Title)), E("td", E("span", A("class", "effect " + effect.ToString().ToLowerInvariant()), Sentences.Terms.Of(effect, terms.Language))), terms.ToDo(effect));
    }

    private XElement Caps() => E("ul",
        rule.AtMost.Where(c => c.Period != Period.Always).Select(c => E("li", terms[
            $"Tối đa “{Sentences.Terms.Of(c.Effect, terms.Language)}” khi ngày áp dụng luật {terms.Span(c.Period)}{Profiles(c)}.",
            $"At most “{Sentences.Terms.Of(c.Effect, terms.Language)}” where the law date lies {terms.Span(c.Period)}{Profiles(c)}."])),
        E("li", terms[
            "Căn cứ hoặc giá trị chưa kiểm chứng: chỉ ghi chú; theo tài liệu thứ cấp: tối đa xem lại. Điều tạm lấy thay cho điều không ghi: chỉ ghi chú.",
            "Unverified grounds or values: a note only; secondary ones: at most a review. Where a fact stands in for an absent one: a note only."]));

    private string Profiles(EffectCap cap) => cap.Profiles.IsEmpty ? "" : $" ({string.Join(", ", cap.Profiles.Select(p => frame.Catalogue.Profile(p)).OfType<Profile>().Select(p => frame.T(p.Title)))})";

    private string Label(string path) => frame.Sentences.Of(new FieldNode(path, FactType.Text), rule, frame.Language) is var label && label.StartsWith("the ", StringComparison.Ordinal) ? label[4..] : label;
}
