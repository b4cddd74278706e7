using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using static CivilStatus.Validation.Authoring.Pages.Html;

namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>
/// A parameter's values as a drawing: time runs downward, one row for each stretch in which nothing changes, and one lane
/// for each group of territories that always have the same value. So dates and values stay legible on a phone.
/// </summary>
internal sealed class Timeline(PageFrame frame, LegalParameter parameter, string? codeField)
{
    private const int Width = 340, DateWidth = 82, LineHeight = 14, Gap = 3;

    // Rounded up, so that a line stays within its box in any usual font.
    private const int HeadLetter = 7, ValueLetter = 8;

    private readonly PageTerms terms = frame.Terms;

    public XElement Make()
    {
        ImmutableArray<int> starts = [.. parameter.Values.SelectMany(v => new[] { v.Period.From, v.Period.To }).Where(d => d < Period.Never).Distinct().Order()];
        string[][] lanes = [.. frame.Catalogue.Conventions.Territories.GroupBy(t => string.Join('|', starts.Select(s => parameter.Values.IndexOf(On(s, t)!)))).Select(g => g.ToArray())];
        int laneWidth = (Width - DateWidth) / lanes.Length;
        string[][] heads = [.. lanes.Select(l => Wrap(terms.Territories(l, frame.Catalogue), (laneWidth - Gap) / HeadLetter))];
        int top = heads.Max(h => h.Length) * LineHeight + 10;
        int rowHeight = 16 + LineHeight * parameter.Values.Max(v => Wrap(Said(v), (laneWidth - Gap) / ValueLetter).Length);
        int height = top + starts.Length * rowHeight + 4;
        return E("figure", E("svg", A("viewBox", $"0 0 {Text(Width)} {Text(height)}"), A("class", "timeline"), A("role", "img"), A("aria-labelledby", "timeline-title timeline-desc"),
            E("title", A("id", "timeline-title"), frame.T(parameter.Title)),
            E("desc", A("id", "timeline-desc"), terms[
                "Thời gian đi từ trên xuống; mỗi cột là một vùng. Bảng dưới đây nói cùng nội dung.",
                "Time runs downward; each column is a territory. The table below says the same."]),
            heads.SelectMany((lines, lane) => lines.Select((line, i) => Label(DateWidth + lane * laneWidth + (laneWidth - Gap) / 2, LineHeight * (i + 1), "head", line))),
            starts.Select((day, row) => day == DayRange.Earliest ? null : Label(0, top + row * rowHeight + 19, "date", DayRange.DayMonthYear(day))),
            lanes.SelectMany((lane, column) => Boxes(starts, lane[0], DateWidth + column * laneWidth, laneWidth - Gap, top, rowHeight))),
            E("figcaption", A("class", "small"), terms["Khung nét đứt: giá trị chưa kiểm chứng. Chỗ trống: luật không quy định.", "Dashed frame: an unverified value. Gap: the law fixes none."]));
    }

    private LegalValue? On(int day, string territory) => parameter.On(day, territory);

    // Rows in which a value goes on are one box.
    private IEnumerable<XElement> Boxes(ImmutableArray<int> starts, string territory, int x, int width, int top, int rowHeight)
    {
        for (int row = 0; row < starts.Length;)
        {
            LegalValue? value = On(starts[row], territory);
            int end = row + 1;
            while (end < starts.Length && On(starts[end], territory) == value) end++;
            int y = top + row * rowHeight, height = (end - row) * rowHeight - Gap;
            if (value is not null)
            {
                yield return E("rect", A("x", Text(x)), A("y", Text(y)), A("width", Text(width)), A("height", Text(height)), A("rx", "4"),
                    A("class", value.Ground.Verification.ToString().ToLowerInvariant()));
                string[] lines = Wrap(Said(value), width / ValueLetter);
                for (int line = 0; line < lines.Length; line++)
                    yield return Label(x + width / 2, y + height / 2 + 5 + (2 * line + 1 - lines.Length) * LineHeight / 2, "value", lines[line]);
            }
            row = end;
        }
    }

    private string Said(LegalValue value) => terms.Of(value.Value, parameter, frame.Catalogue.Labels, codeField);

    // Breaks at blanks; a single word may be longer.
    private static string[] Wrap(string text, int letters)
    {
        var lines = new List<string>();
        foreach (string word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + word.Length < letters) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return [.. lines];
    }

    private static XElement Label(int x, int y, string kind, string text) => E("text", A("x", Text(x)), A("y", Text(y)), A("class", kind), text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
