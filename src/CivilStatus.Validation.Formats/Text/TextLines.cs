namespace CivilStatus.Validation.Formats.Text;

/// <summary>The lines of a stream, one after the other.</summary>
internal sealed class TextLines(Stream stream, int longest)
{
    private readonly LineSplitter splitter = new(stream, longest);
    private readonly LineBlock block = new();
    private int next;

    /// <summary>The next line; blank ones count and are given too.</summary>
    public bool TryNext(out TextLine line)
    {
        line = default;
        if (next == block.Count)
        {
            next = 0;
            if (!splitter.TryFill(block)) return false;
        }
        line = block[next++];
        return true;
    }
}
