using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Tests.Orthography;

public sealed class TextMaps
{
    [Property(MaxTest = 200)]
    public void It_finds_what_a_dictionary_finds(int seed)
    {
        var draw = new Draw(seed);
        var map = new TextMap<int>();
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < 300; i++)
        {
            // Short and of few letters, so that many come again.
            string text = new([.. Enumerable.Range(0, draw.Number(0, 6)).Select(_ => "aăâđ"[draw.Number(0, 3)])]);
            Assert.Equal(expected.TryAdd(text, i), map.TryAdd(text, i));
        }

        Assert.Equal(expected.Count, map.Count);
        Assert.Equal(expected, Enumerable.Range(0, map.Count).ToDictionary(map.TextAt, map.ValueAt));
        Assert.All(expected, e => Assert.True(map.TryGetValue(e.Key, out int value) && value == e.Value));
        Assert.False(map.Contains("e"));
    }
}
