using System.Xml.Linq;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>The page of one parameter of the law: its values over time, drawn and listed.</summary>
internal sealed class ParameterPage(PageFrame frame, LegalParameter parameter)
{
    private const string Up = "../";

    private readonly PageTerms terms = frame.Terms;

    public SitePage Make()
    {
        Rule[] users = [.. frame.Catalogue.Rules.Where(r => r.Parameters.Any(p => p.Value == parameter.Id))];
        string? codeField = users.Select(r => CodeFields.Of(r, r.Parameters.First(p => p.Value == parameter.Id).Key)).FirstOrDefault(f => f is not null);
        return frame.Page($"parameters/{parameter.Id}.html", frame.T(parameter.Title),
            E("p", A("class", "facts"), E("code", parameter.Id)),
            Section("timeline", terms["Theo thời gian", "Over time"], new Timeline(frame, parameter, codeField).Make()),
            Section("values", terms["Giá trị và căn cứ", "Values and grounds"],
                Stacked(terms["Các giá trị", "The values"],
                    [terms["Thời kỳ", "Period"], terms["Nơi áp dụng", "Where"], terms["Giá trị", "Value"], terms["Căn cứ", "Ground"]],
                    parameter.Values.Select(v => Row(terms.Span(v.Period), terms.Territories(v.Territory, frame.Catalogue),
                        E("td", E("strong", terms.Of(v.Value, parameter, frame.Catalogue.Labels, codeField))), E("td", E("ul", frame.Ground(v.Ground, Up))))))),
            Section("rules", terms["Quy tắc dùng tham số này", "Rules that use it"], E("ul", users.Select(r => E("li", frame.RuleLink(r, Up))))));
    }
}
