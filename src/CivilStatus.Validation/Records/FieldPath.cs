using System.Globalization;

namespace CivilStatus.Validation.Records;

/// <summary>The spelling of paths into list items: <c>adopters[1].born</c>. Safe to share between threads.</summary>
public static class FieldPath
{
    /// <summary>The path of a field of a list item.</summary>
    public static string OfItem(string list, int item, string field)
        => string.Create(CultureInfo.InvariantCulture, $"{list}[{item}].{field}");

    /// <summary>Splits a path into list, item and field.</summary>
    public static bool TryParseItem(string path, out string list, out int item, out string field)
    {
        list = field = "";
        item = 0;
        int open = path.IndexOf('[');
        int close = open < 0 ? -1 : path.IndexOf(']', open);
        if (close < 0 || close + 1 >= path.Length || path[close + 1] != '.') return false;
        list = path[..open];
        field = path[(close + 2)..];
        return int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out item);
    }
}
