namespace CivilStatus.Validation.Records;

/// <summary>Where an entry was read: the source, such as <c>file.xlsx#DL Import!2</c>, and the cell of each field.</summary>
/// <param name="Source">File, sheet and row, or file and line.</param>
/// <param name="Cells">Maps a slot to its cell, such as <c>AL2</c>, or to null where the field has none.</param>
public sealed record EntryOrigin(string Source, Func<int, string?> Cells)
{
    /// <summary>An entry that was not read from anywhere.</summary>
    public static EntryOrigin None { get; } = new("", _ => null);

    /// <summary>An origin without cells.</summary>
    public static EntryOrigin Of(string source) => new(source, _ => null);
}
