using System.Globalization;
using System.Xml.Linq;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>The pages that list things: rules by event, parameters, instruments, tables, profiles.</summary>
internal sealed class ListPages(PageFrame frame)
{
    private readonly PageTerms terms = frame.Terms;
    private readonly Catalogue catalogue = frame.Catalogue;

    public SitePage Index()
    {
        Rule[] common = [.. catalogue.Rules.Where(r => r.Events.Length > 1)];
        return frame.Page("index.html", frame.Name,
            E("p", terms[
                $"{Number(catalogue.Rules.Length)} quy tắc kiểm tra dữ liệu hộ tịch theo luật của đúng thời điểm. Mỗi trang nói quy tắc bằng lời, căn cứ, ngoại lệ, ví dụ và việc cán bộ cần làm.",
                $"{Number(catalogue.Rules.Length)} rules that check civil-status entries against the law of their own day. Each page says the rule in words, its grounds, exceptions and examples, and what an officer does."]),
            EntryEvents.All.Where(e => catalogue.Rules.Any(r => r.Events is [{ } only] && only == e.Event))
                .Select(e => Rules(e.Name, Sentences.Terms.Of(e.Event, frame.Language), catalogue.Rules.Where(r => r.Events is [{ } only] && only == e.Event))),
            common.Length == 0 ? null : Rules("common", terms["Quy tắc chung cho nhiều sự kiện", "Rules of several events"], common));
    }

    public SitePage Parameters() => frame.Page("parameters.html", terms["Tham số của luật", "Parameters of the law"],
        E("p", terms["Điều luật ấn định và thay đổi theo thời gian, vùng miền.", "What the law fixes, and changes over time and territory."]),
        E("ul", A("class", "list"), catalogue.Parameters.Select(p => E("li", Link($"parameters/{p.Id}.html", frame.T(p.Title))))));

    public SitePage Instruments() => frame.Page("instruments.html", terms["Văn bản pháp luật", "Legal instruments"],
        E("ol", A("class", "years"), catalogue.Instruments.OrderBy(i => i.InForce.IsEmpty ? int.MaxValue : i.InForce[0].From).ThenBy(i => i.Id, StringComparer.Ordinal).Select(Instrument)));

    public SitePage Tables() => frame.Page("tables.html", terms["Bảng", "Tables"],
        Table(terms["Các bảng của danh mục", "The tables of the catalogue"], [terms["Bảng", "Table"], terms["Số dòng", "Rows"], terms["Quy tắc dùng bảng", "Used by"]],
            catalogue.Tables.Select(t => E("tr", A("id", t.Id), E("td", frame.T(t.Title)), E("td", Number(t.Rows.Length)), E("td", Separated(Users(t).Select(r => Link($"rules/{r.Id}.html", r.Id))))))));

    public SitePage Profiles() => frame.Page("profiles.html", terms["Ngữ cảnh và loại quy tắc", "Profiles and kinds of rules"],
        Section("kinds", terms["Loại quy tắc", "Kinds"], E("dl", Enum.GetValues<RuleKind>().SelectMany(k => new[] { E("dt", PageFrame.Capital(Sentences.Terms.Of(k, terms.Language))), E("dd", PageFrame.Capital(terms.Meaning(k)) + ".") }))),
        Section("effects", terms["Hệ quả khi không đúng quy tắc", "Effects of a breach"],
            Table(terms["Hệ quả theo loại và ngữ cảnh", "Effects by kind and profile"], catalogue.Profiles.Select(p => frame.T(p.Title)).Prepend(terms["Loại", "Kind"]),
                Enum.GetValues<RuleKind>().Select(k => E("tr", E("th", A("scope", "row"), PageFrame.Capital(Sentences.Terms.Of(k, terms.Language))),
                    catalogue.Profiles.Select(p => p.Violated.GetValueOrDefault(k)).Select(e => E("td", E("span", A("class", "effect " + e.ToString().ToLowerInvariant()), Sentences.Terms.Of(e, terms.Language)))))))),
        catalogue.Profiles.Select(p => Section(p.Id, frame.T(p.Title), E("p", frame.T(p.Description)))),
        Section("confirming", terms["Xác nhận theo sổ", "Confirming from the book"], E("p", terms[
            "Sổ ghi thế nào thì bản ghi lưu như vậy. Khi một quy tắc nêu điều không đúng mà trang sổ ghi đúng như thế, cán bộ xác nhận: quy tắc nào, mục nào, giá trị nào, ai, ngày nào, vì sao. Sau đó điều ấy chỉ còn là ghi chú.",
            "An entry is saved as the book has it. Where a rule reports something and the page does read so, an officer confirms it: which rule, which fields, which values, who, when, why. After that it is only a note."])));

    private XElement Rules(string id, string title, IEnumerable<Rule> rules) => Section(id, title, E("ul", A("class", "list"),
        rules.Select(r => E("li", Link($"rules/{r.Id}.html", E("b", r.Id), " ", frame.T(r.Title)), " ", E("span", A("class", "kind " + r.Kind.ToString().ToLowerInvariant()), Sentences.Terms.Of(r.Kind, terms.Language))))));

    private XElement Instrument(Instrument instrument) => E("li", A("id", instrument.Id),
        E("p", A("class", "when"), instrument.InForce.IsEmpty
            ? terms["đã công bố, chưa xác định ngày có hiệu lực", "announced, day of effect not known"]
            : string.Join("; ", instrument.InForce.Select(terms.Span))),
        E("p", E("b", instrument.Number), " ", frame.T(instrument.Title), instrument.Territory.IsEmpty ? null : $" ({terms.Territories(instrument.Territory, catalogue)})"),
        E("p", A("class", "small"), frame.Badge(instrument.Verification), frame.Source(instrument.Source),
            $" · {terms["kiểm tra ngày", "checked on"]} {Dates.DayRange.DayMonthYear(instrument.LastCheckedOn.ToDateOnly().DayNumber)}",
            Citing(instrument) is { Length: > 0 } rules ? new object[] { " · ", Separated(rules.Select(r => Link($"rules/{r.Id}.html", r.Id))) } : null),
        instrument.Remark is null ? null : E("p", A("class", "remark"), frame.T(instrument.Remark)));

    private Rule[] Citing(Instrument instrument)
        => [.. catalogue.Rules.Where(r => r.Grounds.Concat(r.Exceptions.Select(e => e.Ground)).Any(g => g.Instrument == instrument.Id))];

    private IEnumerable<Rule> Users(Table table) => catalogue.Rules.Where(r => r.Exceptions.Select(e => e.When.Tree).Append(r.Require.Tree).Append(r.AppliesWhen?.Tree).OfType<RuleNode>()
        .SelectMany(TreeRewriter.All).OfType<CallNode>().Any(c => c.Function.Arguments.Zip(c.Arguments).Any(a => a.First == ArgumentKind.Table && a.Second is ConstantNode { Value: string id } && id == table.Id)));

    private static IEnumerable<object> Separated(IEnumerable<XElement> items) => items.SelectMany((item, i) => i == 0 ? new object[] { item } : [", ", item]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
