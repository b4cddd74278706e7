using System.Text.Json;

namespace CivilStatus.Benchmarks.Bare;

/// <summary>
/// Reads every token of every line of an NDJSON file and nothing else: what the disk and <see cref="Utf8JsonReader"/> cost.
/// Threads take blocks of lines from one reader of the file.
/// </summary>
internal sealed class BarePass(string path, int threads)
{
    private const int BlockSize = 1 << 20;

    /// <summary>One pass.</summary>
    /// <returns>How many records and tokens there were.</returns>
    public (long Records, long Tokens) Run()
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var blocks = new LineBlocks(file, BlockSize);
        long records = 0, tokens = 0;
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();
        return (records, tokens);

        void Work()
        {
            byte[] buffer = new byte[2 * BlockSize];
            long ownRecords = 0, ownTokens = 0;
            for (int length; (length = blocks.Take(ref buffer)) > 0;) Count(buffer.AsSpan(0, length), ref ownRecords, ref ownTokens);
            Interlocked.Add(ref records, ownRecords);
            Interlocked.Add(ref tokens, ownTokens);
        }
    }

    private static void Count(ReadOnlySpan<byte> block, ref long records, ref long tokens)
    {
        while (!block.IsEmpty)
        {
            int end = block.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? block : block[..end];
            block = end < 0 ? default : block[(end + 1)..];
            if (line.IsEmpty) continue;
            var reader = new Utf8JsonReader(line);
            while (reader.Read()) tokens++;
            records++;
        }
    }
}
