using System.Collections.Frozen;
using CivilStatus.Validation.Formats.Sheets;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Persons;

/// <summary>The header of a sheet of persons: which column holds which field.</summary>
internal sealed class PersonHeader
{
    /// <summary>In how many rows it is looked for.</summary>
    public const int RowsSearched = SheetHeader.RowsSearched;

    private static readonly FrozenDictionary<string, EntryField> Known = EntryLayout.Person.Fields.ToFrozenDictionary(f => HeaderName.KeyOf(f.Path), StringComparer.Ordinal);

    private readonly EntryField?[] columns;

    private PersonHeader(EntryField?[] columns, string[] unknown, string? duplicate) => (this.columns, Unknown, Duplicate) = (columns, unknown, duplicate);

    /// <summary>How many columns there are.</summary>
    public int ColumnCount => columns.Length;

    /// <summary>How many of them are fields.</summary>
    public int KnownCount => columns.Count(c => c is not null);

    /// <summary>The names of the others.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>A field that two columns name; null where none is.</summary>
    public string? Duplicate { get; }

    /// <summary>The names of all fields.</summary>
    public static string Names => string.Join(", ", EntryLayout.Person.Fields.Select(f => f.Path));

    /// <summary>The header that a row is; null where it is none: a header names the name, and the personal number or the birth.</summary>
    public static PersonHeader? TryRecognise(SheetRow row)
    {
        if (row.Error is not null || row.Cells.Count == 0) return null;
        var columns = new EntryField?[row.Cells[^1].Column + 1];
        var unknown = new List<string>();
        string? duplicate = null;
        foreach (SheetCell cell in row.Cells)
        {
            if (cell.IsBlank) continue;
            if (!Known.TryGetValue(HeaderName.KeyOf(cell.Text), out EntryField? field)) unknown.Add(HeaderName.Shown(cell.Text));
            else if (columns.Contains(field)) duplicate ??= field.Path;
            else columns[cell.Column] = field;
        }
        return Names("name") && (Names("personalId") || Names("born")) ? new PersonHeader(columns, [.. unknown], duplicate) : null;

        bool Names(string path) => columns.Any(c => c?.Path == path);
    }

    /// <summary>The field of a column; null where it has none.</summary>
    public EntryField? At(int column) => column < columns.Length ? columns[column] : null;
}
