using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.Comparison.HandWritten;

/// <summary>The text helpers that all peers share: the engine's own.</summary>
internal sealed class FormTexts(Validation.Catalogues.Catalogue catalogue)
{
    private const string StandIn = "---";

    private readonly Table letters = catalogue.Table("name-letters")!, encodings = catalogue.Table("damaged-encodings")!;
    private readonly Table syllables = catalogue.Table("vietnamese-syllables")!, prefixes = catalogue.Table("personal-id-prefixes")!;

    public static bool IsPresent(string? text) => !string.IsNullOrWhiteSpace(text) && text != StandIn;

    public bool HasOnlyLetters(string name) => LetterCheck.HasOnlyLetters(name, letters);

    public bool IsDamaged(string text) => DamageDetector.IsDamaged(text, encodings, syllables);

    public bool IsPersonalId(string number)
        => number.Length == 12 && !number.AsSpan().ContainsAnyExceptInRange('0', '9') && prefixes.Find(number.AsSpan(0, 3)) is not null;

    public static int? YearOfNumber(string number) => NumberWithYear.Year(number);
}
