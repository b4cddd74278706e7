using CivilStatus.Validation.Authoring.Diagnostics;

namespace CivilStatus.Validation.Authoring.Source;

/// <summary>A JSON value that remembers where it stands.</summary>
internal sealed class JsonValue(JsonKind kind, SourcePlace place)
{
    public JsonKind Kind { get; } = kind;

    public SourcePlace Place { get; } = place;

    /// <summary>The text of a text; the JSON of a number or truth.</summary>
    public string Text { get; init; } = "";

    public List<JsonValue> Items { get; } = [];

    public List<KeyValuePair<string, JsonValue>> Members { get; } = [];

    /// <summary>The bytes of the value in its file.</summary>
    public ReadOnlyMemory<byte> Json { get; set; }

    /// <summary>The value for a message, cut where it is long.</summary>
    public string Quote()
    {
        const int Shown = 40;
        string json = System.Text.Encoding.UTF8.GetString(Json.Span);
        return Kind switch
        {
            JsonKind.Object => "{…}",
            JsonKind.List => "[…]",
            _ => json.Length <= Shown ? json : json[..Shown] + "…",
        };
    }
}
