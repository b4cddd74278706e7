using System.Globalization;
using System.Xml;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>The styles of whole columns, which cells that are not there have.</summary>
internal sealed class ColumnStyles
{
    private readonly List<(int First, int Last, int Style)> columns = [];

    /// <summary>Takes the columns that a <c>col</c> element tells of.</summary>
    public void Add(XmlReader column)
    {
        if (Number(column, "min") is { } first && Number(column, "max") is { } last && Number(column, "style") is { } style) columns.Add((first - 1, last - 1, style));
    }

    /// <summary>The style of a column, from 0.</summary>
    public int Of(int column)
    {
        foreach ((int first, int last, int style) in columns)
            if (column >= first && column <= last) return style;
        return 0;
    }

    internal static int? Number(XmlReader element, string name)
        => int.TryParse(element.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
