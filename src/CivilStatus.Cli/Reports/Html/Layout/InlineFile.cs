using System.Security.Cryptography;
using System.Text;

namespace CivilStatus.Cli.Reports.Html.Layout;

/// <summary>
/// A style sheet or script that stands in the page itself. The page allows what has its hash and nothing else, so no text of a
/// record could be styled or run even if it became markup. It must do without the characters that XML escapes.
/// </summary>
internal sealed class InlineFile
{
    public static readonly InlineFile Style = new("report.css"), Script = new("report.js");

    private InlineFile(string name)
    {
        using Stream stream = typeof(InlineFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        Content = reader.ReadToEnd().ReplaceLineEndings("\n");
        Source = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content)))}'";
    }

    /// <summary>Its text.</summary>
    public string Content { get; }

    /// <summary>How a content security policy names it.</summary>
    public string Source { get; }
}
