using System.Globalization;
using System.Text.Json;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Testing;
using Xunit.Abstractions;

namespace CivilStatus.Cli.Tests.Reconciling;

/// <summary>A slice of a country with a population database, each person labelled with the class that was made.</summary>
public sealed class ReconcilingASlice(ITestOutputHelper output) : IDisposable
{
    private static readonly Table Spellings = VietnamCatalogue.Load().Catalogue.Table("name-spellings")!;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Classes_are_those_that_were_made()
    {
        using (FileStream entries = File.Create(At("e.ndjson")), persons = File.Create(At("p.csv")), labels = File.Create(At("l.ndjson")))
            CountrySlice.Write(new CountrySliceOptions { Entries = 6000, Seed = 7, PersonsAsCsv = true }, entries, null, persons, labels);

        ToolRun run = CommandLine.Run("reconcile", At("e.ndjson"), At("p.csv"), "--format", "ndjson", "--as-of", "2026-11-23");

        Assert.Equal(0, run.Status);
        JsonElement[] lines = run.Lines[..^1];
        Dictionary<string, JsonElement> births = lines.Where(l => l.TryGetProperty("left", out JsonElement left) && left.GetProperty("event").GetString() == "birth").ToDictionary(l => Text(l, "left", "id")!);
        HashSet<string> onlyRight = [.. lines.Where(l => Text(l, "class") == "onlyRight").Select(l => Text(l, "right", "personalId")!)];
        var classes = new SortedDictionary<string, (int Made, int Said, int Right)>(StringComparer.Ordinal);
        foreach (JsonElement label in File.ReadLines(At("l.ndjson")).Select(l => JsonDocument.Parse(l).RootElement))
        {
            string made = Text(label, "class")!;
            JsonElement line = made == "onlyRight" ? default : births[Text(label, "entry")!];
            string said = made != "onlyRight" ? Text(line, "class")! : onlyRight.Contains(Text(label, "person")!) ? made : "paired";
            bool right = Expected(made, line) == said && (made is "onlyLeft" or "onlyRight" || Text(line, "right", "personalId") == Text(label, "person"));
            Count(Expected(made, line), c => c with { Made = c.Made + 1, Right = c.Right + (right ? 1 : 0) });
            Count(said, c => c with { Said = c.Said + 1 });
            if (!right) output.WriteLine($"{made}, said {said}: {label}");
        }
        foreach ((string @class, (int made, int said, int right)) in classes)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{@class,-18} recall {right}/{made} precision {right}/{said}"));

        foreach (string all in (string[])["agrees", "onlyLeft", "onlyRight"]) Assert.Equal(classes[all].Made, classes[all].Right);
        // No key is shared where an entry states neither the day of birth nor a parent nor a number, or where the year of birth differs and there is no number.
        foreach (string most in (string[])["compatible", "differs", "differsBySpelling"]) Assert.InRange(classes[most].Right, classes[most].Made * 98 / 100, classes[most].Made);

        void Count(string @class, Func<(int Made, int Said, int Right), (int Made, int Said, int Right)> count) => classes[@class] = count(classes.GetValueOrDefault(@class));
    }

    public void Dispose() => folder.Dispose();

    // A name in capital letters, in NFD or with its tone placed the other way is spelled the same.
    private static string Expected(string made, JsonElement line)
    {
        if (made != "differsBySpelling" || !line.TryGetProperty("fields", out JsonElement fields)) return made;
        foreach (JsonElement field in fields.EnumerateArray())
            if (Text(field, "field") == "name" && NameComparison.GradeOf(Text(field, "left"), Text(field, "right"), Spellings) != NameGrade.Same) return made;
        return fields.EnumerateArray().Any(f => Text(f, "field") is "born" or "mother" or "father" && Text(f, "class") is not "writtenOtherwise") ? "compatible" : "agrees";
    }

    private static string? Text(JsonElement element, params string[] path)
    {
        foreach (string name in path)
            if (!element.TryGetProperty(name, out element)) return null;
        return element.GetString();
    }

    private string At(string name) => folder.PathOf(name);
}
