using System.Text;
using CivilStatus.Validation.Hosting.Http;

namespace CivilStatus.Hosting.Tests;

public class FindingLines
{
    private const int Longest = 20;

    [Fact]
    public async Task Lines_are_the_same_in_whatever_pieces_they_come()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            byte[] text = [.. Enumerable.Range(0, random.Next(200)).Select(_ => random.Next(seed % 40 + 2) == 0 ? (byte)'\n' : (byte)random.Next('a', 'e'))];
            if (seed % 5 == 0) text = [.. "\uFEFF"u8, .. text];

            Assert.Equal(Expected(text), await Found(text, random));
        }
    }

    private static List<string> Expected(byte[] text)
    {
        string[] lines = Encoding.UTF8.GetString(text).Split('\n');
        IEnumerable<string> whole = lines[^1].Length == 0 ? lines[..^1] : lines;
        return [.. whole.Select((l, i) => Encoding.UTF8.GetByteCount(l) > Longest ? "too long" : i == 0 ? l.TrimStart('\uFEFF') : l)];
    }

    private static async Task<List<string>> Found(byte[] text, Random random)
    {
        var lines = new NdjsonLines(new Dribble(text, random), Longest, text.Length);
        var found = new List<string>();
        while (!lines.HasEnded)
        {
            while (lines.TryNext()) found.Add(lines.IsTooLong ? "too long" : Encoding.UTF8.GetString(lines.Line.Span));
            if (!lines.HasEnded) await lines.Fill(CancellationToken.None);
        }
        return found;
    }

    private sealed class Dribble(byte[] text, Random random) : MemoryStream(text)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
            => base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, random.Next(2, 60)))], cancellationToken);
    }
}
