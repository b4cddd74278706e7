using System.Globalization;
using System.Text;

namespace CivilStatus.Benchmarks.Growth;

/// <summary>
/// <c>chart PAGE.md CHART.svg [--of registers]</c>: draws the tables of growth of a page, so that the chart says what the page says: time
/// against rules and against entries, or of whole registers time and memory against entries. It adapts to light and dark.
/// </summary>
internal static class ChartMode
{
    private const string Style = """
        <style>
        text { font: 12px system-ui, sans-serif; fill: #57606a }
        .title { font-size: 14px; font-weight: 600; fill: #1f2328 }
        .axis { text-anchor: middle }
        .figure { fill: #1f2328 }
        .last { text-anchor: end }
        .grid { stroke: #d0d7de }
        .proportion { stroke: #8c959f; stroke-dasharray: 5 4 }
        .measured { fill: none; stroke: #0969da; stroke-width: 2 }
        .point { fill: #0969da }
        .ground { fill: #ffffff }
        @media (prefers-color-scheme: dark) {
          text { fill: #9198a1 }
          .title, .figure { fill: #f0f6fc }
          .grid { stroke: #3d444d }
          .proportion { stroke: #656c76 }
          .measured { stroke: #4493f8 }
          .point { fill: #4493f8 }
          .ground { fill: #0d1117 }
        }
        </style>
        """;

    public static int Run(Arguments arguments)
    {
        string[] page = File.ReadAllLines(arguments.Text(0));
        GrowthPanel[] panels = arguments.Words("of") == "registers"
            ?
            [
                new("Processor time for a run", "entries", Table(page, "entries"), s => s.ToString("#,0 's'", CultureInfo.InvariantCulture)),
                new("Most memory", "entries", Table(page, "entries", column: 3), mb => mb.ToString("#,0 'MB'", CultureInfo.InvariantCulture)),
            ]
            :
            [
                new("Time for an entry", "rules", Table(page, "rules"), ns => ns.ToString("#,0 'ns'", CultureInfo.InvariantCulture)),
                new("Time for a run", "entries", Table(page, "entries"), s => s.ToString("0.00# 's'", CultureInfo.InvariantCulture)),
            ];
        File.WriteAllText(arguments.Text(1), Draw(panels));
        return 0;
    }

    // The first column, and one of the others, of the table whose first column has this heading.
    private static (double Count, double Measured)[] Table(string[] page, string heading, int column = 2)
        => [.. page.SkipWhile(line => !line.StartsWith($"| {heading} | ", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (Number(cells[1]), Number(cells[column])))
            .OrderBy(point => point.Item1)];

    // A remark may follow the number.
    private static double Number(string cell) => double.Parse(cell.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string Draw(GrowthPanel[] panels)
    {
        int width = panels.Length * GrowthPanel.Width;
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {GrowthPanel.Height}" width="{width}" height="{GrowthPanel.Height}" role="img" aria-label="{string.Join("; ", panels.Select(p => $"{p.Title} against {p.Below}"))}">""");
        svg.AppendLine(Style);
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<rect class="ground" width="{width}" height="{GrowthPanel.Height}"/>""");
        for (int i = 0; i < panels.Length; i++) panels[i].Draw(svg, i * GrowthPanel.Width);
        svg.AppendLine("</svg>");
        return svg.ToString();
    }
}
