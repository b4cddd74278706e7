using CivilStatus.Samples.Scores;
using CivilStatus.Samples.Slices;

namespace CivilStatus.Samples.Tests;

/// <summary>The commands that write a slice of a country and score a run over it.</summary>
public sealed class SliceAndScoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("slice").FullName;
    private readonly StringWriter output = new(), errors = new();

    [Fact]
    public void A_slice_is_written_to_the_files_asked_for()
    {
        Assert.Equal(0, Slice("--entries", "6000", "--seed", "3", "--output", At("s.ndjson"), "--labels", At("l.ndjson"), "--persons", At("p.csv"), "--person-labels", At("c.ndjson"), "--rate", "twins=5000"));
        Assert.Equal(6000, File.ReadLines(At("s.ndjson")).Count());
        Assert.Equal(30, File.ReadLines(At("l.ndjson")).Count(l => l.Contains("\"kind\":\"twins\"", StringComparison.Ordinal)));
        Assert.StartsWith("personalId,name,sex,born,birthPlace,homeTown,ethnicity,nationality,mother,father,spouse,died", File.ReadLines(At("p.csv")).First(), StringComparison.Ordinal);
        Assert.NotEmpty(File.ReadLines(At("c.ndjson")));
        Assert.Contains("6000 entries", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output FILE is missing", "--entries", "6000")]
    [InlineData("'--size'", "--size", "1")]
    [InlineData("--entries 'many'", "--entries", "many")]
    [InlineData("--rate 'twins'", "--rate", "twins")]
    [InlineData("needs a value", "--seed")]
    [InlineData("no deviation 'triplets'", "--output", "/dev/null", "--rate", "triplets=1")]
    public void Wrong_arguments_are_named(string message, params string[] args)
    {
        Assert.Equal(2, Slice(args));
        Assert.Contains(message, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_held_against_labels()
    {
        File.WriteAllLines(At("l"),
        [
            """{"kind":"exactDuplicate","how":"sameBook","ids":["a1","a2"]}""",
            """{"kind":"exactDuplicate","how":"sameBook","ids":["b1","b2"]}""",
            """{"kind":"twins","how":"late","ids":["t1","t2"]}""",
            """{"kind":"twins","how":"late","ids":["u1","u2"]}""",
        ]);
        File.WriteAllLines(At("f"),
        [
            """{"rule":"SO104","verdict":"violated","entries":["a2","a1"]}""",
            """{"rule":"SO104","verdict":"excepted","entries":["t1","t2"]}""",
            """{"rule":"SO104","verdict":"violated","entries":["u1","u2"]}""",
            """{"rule":"SO104","verdict":"violated","entries":["b1","x"]}""",
            """{"summary":{"entries":9}}""",
        ]);

        Assert.Equal(0, ScoreCommand.Run([At("l"), At("f")], output, errors));

        string[] lines = output.ToString().Split('\n');
        Assert.Equal(["exactDuplicate", "sameBook", "SO104", "violated", "2", "1", "50.00", "%"], Words(lines, "exactDuplicate"));
        Assert.Equal(["twins", "late", "SO104", "not", "violated", "2", "1", "50.00", "%"], Words(lines, "twins"));
        Assert.Equal(["SO104", "3", "1", "1", "1", "33.33", "%"], Words(lines, "SO104"));
    }

    [Fact]
    public void Files_that_are_not_there_or_no_labels_are_named()
    {
        Assert.Equal(3, ScoreCommand.Run([At("none"), At("none")], output, errors));
        File.WriteAllText(At("bad"), "no json\n");
        Assert.Equal(3, ScoreCommand.Run([At("bad"), At("bad")], output, errors));
        Assert.Equal(2, ScoreCommand.Run([], output, errors));
        Assert.NotEmpty(errors.ToString());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private int Slice(params string[] args) => SliceCommand.Run(args, output, errors);

    private string At(string name) => Path.Combine(folder, name);

    private static string[] Words(string[] lines, string start) => lines.First(l => l.StartsWith(start, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
