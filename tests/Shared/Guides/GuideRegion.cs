namespace CivilStatus.Tests.Guides;

/// <summary>A part of a compiled file that a guide shows: the lines between <c>// &lt;docs Name&gt;</c> and <c>// &lt;/docs&gt;</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Code">The lines, without the indentation that all of them share.</param>
internal sealed record GuideRegion(string Name, string Code)
{
    private const string Start = "// <docs", End = "// </docs>";

    /// <summary>Every region of a file, in order.</summary>
    public static IReadOnlyList<GuideRegion> Of(string source)
    {
        string[] lines = source.Split('\n');
        var regions = new List<GuideRegion>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith(Start, StringComparison.Ordinal)) continue;
            int end = Array.FindIndex(lines, i + 1, l => l.Trim() == End);
            Assert.True(end > i, $"Line {i + 1}: the region never ends.");
            regions.Add(new GuideRegion(lines[i].Trim()[Start.Length..].TrimEnd('>').Trim(), Dedent(lines[(i + 1)..end])));
            i = end;
        }
        return regions;
    }

    private static string Dedent(string[] lines)
    {
        int indent = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Concat(lines.Select(l => (l.Length == 0 ? l : l[indent..]) + "\n"));
    }
}
