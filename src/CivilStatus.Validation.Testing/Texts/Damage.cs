using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Testing.Texts;

/// <summary>What legacy encodings make of letters, from the table of the catalogue by which damage is recognised.</summary>
internal static class Damage
{
    // A cell holds what becomes of the small and of the capital letter; a dash where one of them is not known.
    private const string Unknown = "-";

    private static readonly Table Table = National.Catalogue.Table("damaged-encodings")!;

    private static readonly FrozenDictionary<string, FrozenDictionary<char, string>> ByEncoding = Read();

    public static ImmutableArray<string> Encodings { get; } = [.. Table.Columns.Where(ByEncoding.ContainsKey)];

    public static string Of(string text, string encoding)
    {
        FrozenDictionary<char, string> letters = ByEncoding[encoding];
        var damaged = new StringBuilder();
        foreach (char c in text) damaged.Append(letters.GetValueOrDefault(c) ?? c.ToString());
        return damaged.ToString();
    }

    private static FrozenDictionary<string, FrozenDictionary<char, string>> Read()
    {
        TableRow[] rows = [.. Table.Rows.Where(r => r.Cells[Table.ColumnIndex("kind")] == "letter")];
        var encodings = new Dictionary<string, FrozenDictionary<char, string>>(StringComparer.Ordinal);
        foreach (string column in Table.Columns.Where(c => c is not ("kind" or "place")))
        {
            int index = Table.ColumnIndex(column);
            encodings.Add(column, rows.SelectMany(r => Letters(r.Key[0], r.Cells[index])).DistinctBy(l => l.Key).ToFrozenDictionary());
        }
        return encodings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<char, string>> Letters(char letter, string cell)
    {
        string[] forms = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (forms.Length > 0 && forms[0] != Unknown) yield return KeyValuePair.Create(letter, forms[0]);
        if (forms.Length > 1 && forms[1] != Unknown) yield return KeyValuePair.Create(char.ToUpperInvariant(letter), forms[1]);
    }
}
