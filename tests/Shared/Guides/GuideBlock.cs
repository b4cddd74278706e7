namespace CivilStatus.Tests.Guides;

/// <summary>A block of code in a guide, and what the guide says that it prints.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">The <c>text</c> block that follows before the next block of code; null where there is none.</param>
internal sealed record GuideBlock(int Line, string Code, string? Output)
{
    private const string Fence = "```", CodeFence = "```csharp", OutputFence = "```text";

    /// <summary>Every C# block of a page, in order.</summary>
    public static IReadOnlyList<GuideBlock> Of(string markdown)
    {
        string[] lines = markdown.Split('\n');
        var blocks = new List<GuideBlock>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            int end = Array.IndexOf(lines, Fence, i + 1);
            Assert.True(end > i, $"Line {i + 1}: the block never ends.");
            string content = string.Concat(lines[(i + 1)..end].Select(l => l + "\n"));
            if (lines[i] == CodeFence) blocks.Add(new GuideBlock(i + 1, content, null));
            else if (lines[i] == OutputFence && blocks.Count > 0) blocks[^1] = blocks[^1] with { Output = content };
            i = end;
        }
        return blocks;
    }
}
