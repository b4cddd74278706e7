namespace CivilStatus.Validation.Testing.CountrySlices.Names;

/// <summary>Texts of which some come more often than others. Immutable.</summary>
internal sealed class WeightedList
{
    private readonly string[] texts;
    private readonly int[] upTo;

    private WeightedList(IEnumerable<(string Text, int Weight)> items)
    {
        (string Text, int Weight)[] all = [.. items];
        texts = [.. all.Select(i => i.Text)];
        upTo = new int[all.Length];
        int sum = 0;
        for (int i = 0; i < all.Length; i++) upTo[i] = sum += all[i].Weight;
    }

    /// <summary>Texts with their weights, as in <c>Nguyễn 315, Trần 109</c>; a text may hold blanks.</summary>
    public static WeightedList Of(string list) => new(list.Split(", ").Select(item =>
    {
        int blank = item.LastIndexOf(' ');
        return (item[..blank], int.Parse(item.AsSpan(blank + 1), System.Globalization.CultureInfo.InvariantCulture));
    }));

    /// <summary>Words, the most frequent first: the n-th comes about as often as 1/n says, as given names do.</summary>
    public static WeightedList ByRank(string words) => new(words.Split(' ').Select((word, rank) => (word, 10000 / (rank + 12))));

    /// <summary>One of them.</summary>
    public string Pick(SplitMix64 random)
    {
        int at = Array.BinarySearch(upTo, random.Below(upTo[^1]) + 1);
        return texts[at < 0 ? ~at : at];
    }
}
