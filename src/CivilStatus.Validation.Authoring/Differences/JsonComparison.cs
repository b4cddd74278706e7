using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>One place where two JSON values differ.</summary>
/// <param name="Path">Names of properties and keys of list items that lead there.</param>
/// <param name="Before">The older value, or null.</param>
/// <param name="After">The newer value, or null.</param>
internal sealed record JsonDifference(ImmutableArray<string> Path, JsonNode? Before, JsonNode? After);

/// <summary>
/// Compares what two catalogues say of one item, as JSON, so that nothing can change unseen. Items of lists are matched by
/// what names them, not by their place.
/// </summary>
internal static class JsonComparison
{
    /// <summary>The path of a list whose items are the same and stand in another order.</summary>
    public const string Order = "order";

    public static IEnumerable<JsonDifference> Between(JsonNode? before, JsonNode? after) => Between([], before, after);

    private static IEnumerable<JsonDifference> Between(ImmutableArray<string> path, JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (JsonObject left, JsonObject right) => OfObjects(path, left, right),
        (JsonArray left, JsonArray right) => OfLists(path, left, right),
        _ => JsonNode.DeepEquals(before, after) ? [] : [new JsonDifference(path, before, after)],
    };

    private static IEnumerable<JsonDifference> OfObjects(ImmutableArray<string> path, JsonObject before, JsonObject after)
    {
        // A condition is its text; its tree follows from it, and alone says only that a word has another meaning now.
        bool rewritten = before.ContainsKey("tree") && !JsonNode.DeepEquals(before["text"], after["text"]);
        return before.Select(p => p.Key).Union(after.Select(p => p.Key))
            .Where(key => !(rewritten && key == "tree"))
            .SelectMany(key => Between(key == "text" && before.ContainsKey("tree") ? path : path.Add(key), before[key], after[key]));
    }

    private static IEnumerable<JsonDifference> OfLists(ImmutableArray<string> path, JsonArray before, JsonArray after)
    {
        if (path is [.., "tree"]) return JsonNode.DeepEquals(before, after) ? [] : [new JsonDifference(path, before, after)];
        OrderedDictionary<string, JsonNode?> left = ByKey(before), right = ByKey(after);
        IEnumerable<JsonDifference> items = left.Keys.Union(right.Keys)
            .SelectMany(key => Between(path.Add(key), left.GetValueOrDefault(key), right.GetValueOrDefault(key)));
        bool sameOrder = left.Keys.Where(right.ContainsKey).SequenceEqual(right.Keys.Where(left.ContainsKey));
        return sameOrder ? items : items.Append(new JsonDifference(path.Add(Order), Listed(left.Keys), Listed(right.Keys)));
    }

    private static JsonArray Listed(IEnumerable<string> keys) => [.. keys.Select(k => JsonValue.Create(k))];

    private static OrderedDictionary<string, JsonNode?> ByKey(JsonArray list)
    {
        var items = new OrderedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (JsonNode? item in list)
        {
            string key = KeyOf(item);
            for (int again = 2; !items.TryAdd(key, item); again++) key = $"{KeyOf(item)} #{again}";
        }
        return items;
    }

    private static string KeyOf(JsonNode? item) => item switch
    {
        JsonObject named when (named["id"] ?? named["key"] ?? named["field"]) is { } name => name.GetValue<string>(),
        JsonObject ground when ground.ContainsKey("verification") => $"{ground["instrument"]} {ground["provision"]?["vi"]}".Trim(),
        JsonValue value => value.ToString(),
        _ => item?.ToJsonString() ?? "",
    };
}
