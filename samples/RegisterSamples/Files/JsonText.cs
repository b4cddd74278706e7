using System.Globalization;
using System.Text;

namespace CivilStatus.Samples.Files;

/// <summary>
/// Writes JSON on one line. Only what JSON itself demands is escaped, so that letters stay readable; which characters the
/// encoders of .NET escape depends on their version.
/// </summary>
internal static class JsonText
{
    public static void Append(StringBuilder json, object value)
    {
        switch (value)
        {
            case string text:
                AppendString(json, text);
                break;
            case bool flag:
                json.Append(flag ? "true" : "false");
                break;
            case int number:
                json.Append(CultureInfo.InvariantCulture, $"{number}");
                break;
            case JsonObject properties:
                AppendObject(json, properties);
                break;
            case IEnumerable<object> items:
                AppendList(json, items);
                break;
            default:
                throw new ArgumentException($"A record holds texts, numbers, flags, lists and objects, no {value.GetType().Name}.", nameof(value));
        }
    }

    private static void AppendObject(StringBuilder json, JsonObject properties)
    {
        json.Append('{');
        foreach ((int index, KeyValuePair<string, object> property) in properties.Properties.Index())
        {
            if (index > 0) json.Append(',');
            AppendString(json, property.Key);
            json.Append(':');
            Append(json, property.Value);
        }
        json.Append('}');
    }

    private static void AppendList(StringBuilder json, IEnumerable<object> items)
    {
        json.Append('[');
        foreach ((int index, object item) in items.Index())
        {
            if (index > 0) json.Append(',');
            Append(json, item);
        }
        json.Append(']');
    }

    private static void AppendString(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else json.Append(c);
        }
        json.Append('"');
    }
}
