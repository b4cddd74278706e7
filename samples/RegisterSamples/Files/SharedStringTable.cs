using System.Globalization;
using System.Text;

namespace CivilStatus.Samples.Files;

/// <summary>The texts of a workbook, each once, in the order of their first use.</summary>
internal sealed class SharedStringTable
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int uses;

    public int IndexOf(string text)
    {
        uses++;
        if (indexes.TryGetValue(text, out int index)) return index;
        indexes.Add(text, texts.Count);
        texts.Add(text);
        return texts.Count - 1;
    }

    public string ToXml(string schema)
    {
        var xml = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""<sst xmlns="{schema}" count="{uses}" uniqueCount="{texts.Count}">""");
        foreach (string text in texts) xml.Append("""<si><t xml:space="preserve">""").Append(Xml.Escape(text)).Append("</t></si>");
        return xml.Append("</sst>").ToString();
    }
}
