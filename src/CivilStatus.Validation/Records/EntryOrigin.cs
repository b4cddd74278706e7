namespace CivilStatus.Validation.Records;

/// <summary>Where an entry was read. Its words are put together each time they are asked for: most entries are never named.</summary>
public abstract class EntryOrigin
{
    /// <summary>An entry that was not read from anywhere.</summary>
    public static EntryOrigin None { get; } = Of("");

    /// <summary>The source, such as <c>file.xlsx#DL Import!2</c>: file, sheet and row, or file and line.</summary>
    public abstract string Source { get; }

    /// <summary>The cell that a slot was read from, such as <c>AL2</c>; null where it was not read from one.</summary>
    public virtual string? CellOf(int slot) => null;

    /// <summary>An origin without cells.</summary>
    public static EntryOrigin Of(string source) => new Named(source);

    private sealed class Named(string source) : EntryOrigin
    {
        public override string Source => source;
    }
}
