using System.Text.Json;

namespace CivilStatus.Validation.Tests.Orthography;

/// <summary>Names and damaged texts from <c>TestData</c>.</summary>
internal static class TestTexts
{
    public static IEnumerable<string> ExampleNames()
        => Root("example-names.json").GetProperty("names").EnumerateArray().Select(name => name.GetString()!);

    /// <summary>Sound text, how it was damaged, and what became of it.</summary>
    public static IEnumerable<(string Sound, string Encoding, string Damaged)> EncodingPairs()
        => from pair in Root("encoding-pairs.json").GetProperty("pairs").EnumerateArray()
           from spelling in pair.EnumerateObject()
           where spelling.Name != "unicode"
           select (pair.GetProperty("unicode").GetString()!, spelling.Name, spelling.Value.GetString()!);

    public static IEnumerable<(string Broken, string Right)> HighlandFonts()
        => Root("encoding-pairs.json").GetProperty("highlandFonts").EnumerateArray()
            .Select(sample => (sample.GetProperty("broken").GetString()!, sample.GetProperty("right").GetString()!));

    private static JsonElement Root(string file)
        => JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "TestData", file))).RootElement;
}
