using System.Collections.Immutable;
using System.Text.Json.Nodes;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>Tells what differs between two catalogues.</summary>
public static class CatalogueComparison
{
    private static readonly ImmutableArray<(ItemKind Kind, string List)> Lists =
    [
        (ItemKind.Instrument, "instruments"), (ItemKind.Parameter, "parameters"), (ItemKind.Table, "tables"),
        (ItemKind.Profile, "profiles"), (ItemKind.Rule, "rules"),
    ];

    /// <summary>Compares two catalogues; files, comments and the order of keys do not matter, only what the engine knows.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one.</param>
    public static CatalogueDifference Compare(Catalogue before, Catalogue after)
    {
        JsonObject left = CatalogueJson.Of(before), right = CatalogueJson.Of(after);
        var items = ImmutableArray.CreateBuilder<ItemDifference>();
        Add(items, ItemKind.Catalogue, after.Id, after.Publisher, Head(left), Head(right), Details);
        foreach ((ItemKind kind, string list) in Lists)
        {
            SortedDictionary<string, JsonNode> old = CatalogueJson.Items(left, list), @new = CatalogueJson.Items(right, list);
            foreach (string id in old.Keys.Union(@new.Keys).Order(StringComparer.Ordinal))
                Add(items, kind, id, TitleOf(kind, id, after) ?? TitleOf(kind, id, before)!, old.GetValueOrDefault(id), @new.GetValueOrDefault(id),
                    kind == ItemKind.Parameter ? (l, r) => ParameterDetails(before.Parameter(id)!, after.Parameter(id)!, after, l, r) : Details);
        }
        Add(items, ItemKind.Labels, "labels", LocalizedText.Of("tên gọi của vai và trường", "what roles and fields are called"), left["labels"]!, right["labels"]!, Details);
        ImmutableArray<ItemDifference> found = items.ToImmutable();
        return new CatalogueDifference(found, AffectedRules.Of(found, before, after), AffectedRules.InVerdict(found, before, after));
    }

    private static void Add(
        ImmutableArray<ItemDifference>.Builder items, ItemKind kind, string id, LocalizedText title, JsonNode? before, JsonNode? after,
        Func<JsonNode, JsonNode, IEnumerable<DetailDifference>> details)
    {
        if (before is null) items.Add(new ItemDifference(kind, id, title, ItemChange.Added, []));
        else if (after is null) items.Add(new ItemDifference(kind, id, title, ItemChange.Removed, []));
        else if (!JsonNode.DeepEquals(before, after)) items.Add(new ItemDifference(kind, id, title, ItemChange.Changed, [.. details(before, after)]));
    }

    private static IEnumerable<DetailDifference> Details(JsonNode before, JsonNode after)
        => JsonComparison.Between(before, after).Select(Detail);

    private static IEnumerable<DetailDifference> ParameterDetails(LegalParameter before, LegalParameter after, Catalogue catalogue, JsonNode left, JsonNode right)
    {
        IEnumerable<DetailDifference> values = ParameterComparison.Values(before, after, catalogue.Conventions.Territories);
        IEnumerable<DetailDifference> others = JsonComparison.Between(left, right).Where(d => d.Path[0] != "values").Select(Detail);
        DetailDifference[] all = [.. others, .. values];
        return all.Length > 0 ? all
            : [new DetailDifference("values", LocalizedText.Of("các giá trị được chia lại, nội dung không đổi", "the values are divided otherwise, to the same effect"), null, null)];
    }

    private static DetailDifference Detail(JsonDifference difference) => new(
        difference.Path.IsEmpty ? "" : difference.Path[0], DifferenceWords.Place(difference.Path),
        DifferenceWords.Of(difference.Before), DifferenceWords.Of(difference.After));

    private static JsonObject Head(JsonObject catalogue)
        => new(catalogue.Where(p => p.Key != "labels" && !Lists.Any(l => l.List == p.Key)).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));

    private static LocalizedText? TitleOf(ItemKind kind, string id, Catalogue catalogue) => kind switch
    {
        ItemKind.Instrument => catalogue.Instrument(id)?.Title,
        ItemKind.Parameter => catalogue.Parameter(id)?.Title,
        ItemKind.Table => catalogue.Table(id)?.Title,
        ItemKind.Profile => catalogue.Profile(id)?.Title,
        _ => catalogue.Rule(id)?.Title,
    };
}
