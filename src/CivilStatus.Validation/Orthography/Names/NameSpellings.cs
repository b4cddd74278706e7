using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Orthography.Names;

/// <summary>What a table says of the ways in which one name is spelled, made ready for reading; see <see cref="NameComparison"/>.</summary>
internal sealed class NameSpellings
{
    private readonly Table table;
    private readonly CharacterSet apostrophes = new(), hyphens = new(), prefixes = new(), tones = new();

    private NameSpellings(Table table)
    {
        this.table = table;
        TableColumn kind = new(table, "kind"), @for = new(table, "for"), grade = new(table, "grade");
        var grouped = new List<(char, char)>();
        var vowels = new List<string>();
        // Letters without marks come first: what looks like one of them has none either.
        foreach (TableRow row in table.Rows.OrderBy(row => kind.Of(row) != "stroke"))
        {
            switch (kind.Of(row))
            {
                case "apostrophe": AddSigns(row, apostrophes); break;
                case "hyphen": AddSigns(row, hyphens); break;
                case "prefix": AddPrefixes(row, @for.Of(row)); break;
                case "tone": tones.Add(Single(row, @for.Of(row))); break;
                case "vowels": vowels.Add(row.Key); break;
                case "stroke": Letters.AddMarked(Single(row, row.Key.ToLowerInvariant()), Single(row, @for.Of(row).ToLowerInvariant())); break;
                case "lookAlike": AddLookAlikes(row, LookAlikes.Add(row, @for.Of(row), grade.Of(row), table), grouped); break;
                case "syllable": AddSyllables(row, Syllables.Add(row, @for.Of(row), grade.Of(row), table), grouped); break;
                default: throw Wrong(row, $"kind '{kind.Of(row)}' is none of: apostrophe, hyphen, prefix, tone, vowels, stroke, lookAlike, syllable");
            }
        }
        Tones = new SyllableTones(vowels, this);
        Letters.MakeKeys(c => IsApostrophe(c) || IsHyphen(c), grouped);
    }

    /// <summary>Letters with and without marks.</summary>
    public NameLetters Letters { get; } = new();

    /// <summary>Letters with their marks that are typed for others.</summary>
    public SpellingPairs LookAlikes { get; } = new();

    /// <summary>Syllables without their tones that have two spellings.</summary>
    public SpellingPairs Syllables { get; } = new();

    /// <summary>Where the tones of syllables stand.</summary>
    public SyllableTones Tones { get; }

    public static NameSpellings Of(Table table) => new(table);

    public bool IsApostrophe(char c) => apostrophes.Contains(c);

    public bool IsHyphen(char c) => hyphens.Contains(c);

    /// <summary>Whether a small letter that stands alone before a word is written with an apostrophe, a hyphen or a blank alike.</summary>
    public bool IsPrefix(char c) => prefixes.Contains(c);

    public bool IsTone(char c) => tones.Contains(c);

    private void AddSigns(TableRow row, CharacterSet signs)
    {
        foreach (string sign in row.Names) signs.Add(Single(row, sign));
    }

    private void AddPrefixes(TableRow row, string letters)
    {
        foreach (string letter in letters.Split(' ', StringSplitOptions.RemoveEmptyEntries)) prefixes.Add(Single(row, letter.ToLowerInvariant()));
    }

    // A letter of its own that looks like another one with a mark bears that mark too.
    private void AddLookAlikes(TableRow row, IEnumerable<(string Spelling, string Right)> added, List<(char, char)> grouped)
    {
        foreach ((string spelling, string right) in added)
        {
            if (spelling.Length == 1 && (right.Length > 1 || Letters.IsMarked(right[0]))) Letters.AddMarked(spelling[0], right[0]);
            AddGroups(row, Base(spelling), Base(right), grouped);
        }
    }

    private void AddSyllables(TableRow row, IEnumerable<(string Spelling, string Right)> added, List<(char, char)> grouped)
    {
        foreach ((string spelling, string right) in added) AddGroups(row, Base(spelling), Base(right), grouped);
    }

    private void AddGroups(TableRow row, string one, string other, List<(char, char)> grouped)
    {
        if (one.Length != other.Length || one.Length == 0) throw Wrong(row, "the two spellings have not as many letters as each other, so no key would group them");
        grouped.AddRange(one.Zip(other));
    }

    private static string Base(string decomposed) => string.Concat(decomposed.Where(c => !Composition.IsMark(c)));

    private char Single(TableRow row, string text) => text.Length == 1 ? text[0] : throw Wrong(row, $"'{text}' is not one character");

    private ArgumentException Wrong(TableRow row, string what) => new($"Table '{table.Id}', row '{row.Key}': {what}. Correct the row.", nameof(table));
}
