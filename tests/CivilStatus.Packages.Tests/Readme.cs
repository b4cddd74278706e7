using System.Text.RegularExpressions;

namespace CivilStatus.Packages.Tests;

/// <summary>Reads code out of what users read.</summary>
internal static partial class Readme
{
    /// <summary>The first block of C#.</summary>
    public static string FirstCode(string markdown) => Code().Match(markdown.ReplaceLineEndings("\n")).Groups["code"].Value;

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
