namespace CivilStatus.Cli.Tests.Guides;

/// <summary>One fenced block of a guide that does something.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Verb">What it does: <c>create</c>, <c>find</c>, <c>replace</c>, <c>run</c> or <c>output</c>.</param>
/// <param name="Argument">The file it is about, or the exit status.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record GuideStep(int Line, string Verb, string Argument, string Text)
{
    private static readonly string[] Verbs = ["create", "find", "replace", "run", "output"];

    /// <summary>
    /// The steps of a guide: blocks whose fence says more than a language, such as <c>```json create=instruments/x.json</c> or
    /// <c>```sh run=1</c>.
    /// </summary>
    public static IReadOnlyList<GuideStep> Of(string markdown)
    {
        string[] lines = markdown.Split('\n');
        var steps = new List<GuideStep>();
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            int end = Array.FindIndex(lines, i + 1, l => l.TrimEnd() == "```");
            Assert.True(end > i, $"Line {i + 1}: the block never ends.");
            string[] info = lines[i][3..].Trim().Split(' ', 2);
            if (info.Length == 2)
            {
                string[] action = info[1].Split('=', 2);
                Assert.Contains(action[0], Verbs);
                steps.Add(new GuideStep(i + 1, action[0], action.Length == 2 ? action[1] : "", string.Join('\n', lines[(i + 1)..end])));
            }
            i = end;
        }
        return steps;
    }
}
