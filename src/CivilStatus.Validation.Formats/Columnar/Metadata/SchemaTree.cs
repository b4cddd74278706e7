namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>Checks that the elements of a schema, listed parent before child, make one tree of modest depth.</summary>
internal sealed class SchemaTree
{
    private const int Deepest = 16;

    private readonly List<int> children = [];

    /// <summary>Takes what a walk of a footer meets.</summary>
    public void Take(ThriftShape shape, int field, long value)
    {
        if (shape != ParquetShapes.SchemaElement) return;
        if (field == 0) children.Add(0);
        else if (field == 5) children[^1] = (int)value;
    }

    /// <summary>Whether every element belongs to the one root.</summary>
    public bool IsWhole()
    {
        // How many children are still to come, for each group that is open.
        var open = new Stack<int>();
        for (int i = 0; i < children.Count; i++)
        {
            if (children[i] < 0 || open.Count > Deepest || (i > 0 && open.Count == 0)) return false;
            if (open.Count > 0) open.Push(open.Pop() - 1);
            if (children[i] > 0) open.Push(children[i]);
            while (open.TryPeek(out int left) && left == 0) open.Pop();
        }
        return children.Count > 0 && open.Count == 0;
    }
}
