namespace CivilStatus.Benchmarks.Bulk;

/// <summary>
/// <c>bulk FILE</c>: the bulk pipeline and the bare pass in turns over one file, and their ratio. The pipeline is not there
/// yet: it takes the place of <see cref="Passes"/>' second entry.
/// </summary>
internal static class BulkMode
{
    public static int Run(Arguments arguments)
    {
        string path = arguments.Text(0);
        int threads = arguments.Option("threads", 2);
        return Turns.Run(Passes(path, threads), arguments.Option("repeats", 7));
    }

    // The first one is what the others are compared with; each says how many records it read.
    private static IReadOnlyList<(string Name, Func<long> Run)> Passes(string path, int threads) =>
    [
        ("bare", () => new Bare.BarePass(path, threads).Run().Records),
    ];
}
