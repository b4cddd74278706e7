using System.Xml.Linq;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>The examples of a rule as a small table: what is written, and what the rule says of it.</summary>
internal sealed class ExampleTable(PageFrame frame, Rule rule)
{
    private readonly PageTerms terms = frame.Terms;

    public XElement Make()
    {
        Example[] examples = [.. frame.Examples[rule.Id]];
        if (examples.Length == 0)
            return E("p", terms["Danh mục đóng gói không kèm ví dụ.", "A sealed catalogue carries no examples."]);
        return Stacked(terms["Ví dụ của quy tắc", "Examples of the rule"],
            [terms["Ví dụ", "Example"], terms["Ghi trong sổ", "Written in the book"], terms["Kết quả", "Result"]],
            examples.Select(e => Row(frame.T(e.Name), E("td", E("dl", Facts(e.Entry!))), E("td", e.Expectations.Select(Expected)))));
    }

    // Of two entries, what both state alike is written once.
    private IEnumerable<XElement> Facts(Entry entry)
    {
        for (int slot = 0; slot < entry.SlotCount; slot++)
        {
            if (entry[slot] is not { } text || entry.PathAt(slot) == "id") continue;
            string path = entry.PathAt(slot);
            if (path.StartsWith(EntryLayout.OtherPrefix, StringComparison.Ordinal) && Stated(entry, path[EntryLayout.OtherPrefix.Length..]) == text) continue;
            bool isOfBoth = Stated(entry, EntryLayout.OtherPrefix + path) == text;
            yield return E("dt", frame.Catalogue.Labels.Field(path, frame.Language), isOfBoth ? terms[" (cả hai bên)", " (both)"] : null);
            yield return E("dd", entry.FieldAt(slot).Kind is FieldKind.Code or FieldKind.Flag ? frame.Catalogue.Labels.Code(path, text, frame.Language) ?? text : text);
        }
    }

    private static string? Stated(Entry entry, string path) => entry.Layout.ByPath.TryGetValue(path, out EntryField? field) ? entry[field.Slot] : null;

    private XElement Expected(Expectation expectation)
    {
        string role = expectation.Role is { } path ? Label(path) + ": " : "";
        string exception = expectation.Exception is { } id && rule.Exceptions.FirstOrDefault(e => e.Id == id) is { } clause ? $" ({frame.T(clause.Title)})" : "";
        return E("p", role, E("span", A("class", "verdict " + expectation.Verdict.ToString().ToLowerInvariant()), Sentences.Terms.Of(expectation.Verdict, terms.Language)), exception);
    }

    private string Label(string path) => frame.Catalogue.Labels.Field(path, frame.Language) is var label && label != path ? label : frame.Catalogue.Labels.Role(path, frame.Language);
}
