using System.Globalization;
using System.Text;

namespace CivilStatus.Benchmarks.Growth;

/// <summary>One half of the growth chart: what was measured over powers of ten, beside what growing in proportion would be.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Below">What the axis below counts.</param>
/// <param name="Points">What was counted and measured, ascending.</param>
/// <param name="Show">How a measured figure is written beside its point.</param>
internal sealed record GrowthPanel(string Title, string Below, (double Count, double Measured)[] Points, Func<double, string> Show)
{
    public const int Width = 420, Height = 300;

    private const int Left = 50, Right = 370, Top = 60, Bottom = 250;

    private double First => Math.Log10(Points[0].Count);

    private double Decades => Math.Log10(Points[^1].Count) - First;

    // As many decades upwards as across, so that proportion is the diagonal.
    private double Lowest => Math.Log10(Points[0].Measured);

    public void Draw(StringBuilder svg, int at)
    {
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<g transform="translate({at} 0)">""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text class="title" x="{Left}" y="22">{Title}</text>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Left}" y="42">dashed: in proportion to the {Below}</text>""");
        for (int decade = 0; decade <= Math.Round(Decades); decade++)
        {
            double x = Left + (Right - Left) * decade / Decades;
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<line class="grid" x1="{x:0.#}" y1="{Top}" x2="{x:0.#}" y2="{Bottom}"/>""");
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<text class="axis" x="{x:0.#}" y="{Bottom + 18}">{Math.Pow(10, First + decade):#,0}</text>""");
        }
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text class="axis" x="{(Left + Right) / 2}" y="{Bottom + 38}">{Below}</text>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<line class="proportion" x1="{Left}" y1="{Bottom}" x2="{Right}" y2="{Top}"/>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<polyline class="measured" points="{string.Join(' ', Points.Select(p => Invariant($"{X(p.Count):0.#},{Y(p.Measured):0.#}")))}"/>""");
        foreach ((double count, double measured) in Points)
        {
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<circle class="point" cx="{X(count):0.#}" cy="{Y(measured):0.#}" r="4"/>""");
            (string style, int right, int down) = LabelAt(count);
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<text class="{style}" x="{X(count) + right:0.#}" y="{Y(measured) + down:0.#}">{Show(measured)}</text>""");
        }
        svg.AppendLine("</g>");
    }

    // Clear of both lines: above the first point, below the others.
    private (string Style, int Right, int Down) LabelAt(double count)
        => count == Points[0].Count ? ("figure", -8, -32) : count == Points[^1].Count ? ("figure last", 14, 28) : ("figure", 6, 22);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private double X(double count) => Left + (Right - Left) * (Math.Log10(count) - First) / Decades;

    private double Y(double measured) => Bottom - (Bottom - Top) * (Math.Log10(measured) - Lowest) / Decades;
}
