using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>The text helpers and tables of the national catalogue, as the engine has them.</summary>
internal sealed class NationalTexts(Validation.Catalogues.Catalogue catalogue)
{
    private readonly Table placeholders = catalogue.Table("placeholders")!, letters = catalogue.Table("name-letters")!;
    private readonly Table encodings = catalogue.Table("damaged-encodings")!, syllables = catalogue.Table("vietnamese-syllables")!;

    public Table Countries { get; } = catalogue.Table("countries")!;
    public Table Corrections { get; } = catalogue.Table("correction-words")!;
    public Table DistrictsWithoutCommunes { get; } = catalogue.Table("districts-without-communes")!;
    public Table EthnicGroups { get; } = catalogue.Table("ethnic-groups")!;
    public Table NumberWords { get; } = catalogue.Table("number-words")!;
    public Table OfficeLevels { get; } = catalogue.Table("office-levels")!;
    public Table OfficeTerritories { get; } = catalogue.Table("office-territories")!;
    public Table Organisations { get; } = catalogue.Table("organisation-words")!;
    public Table Prefixes { get; } = catalogue.Table("personal-id-prefixes")!;
    public Table Provinces { get; } = catalogue.Table("provinces")!;
    public Table SurnameFirstPeoples { get; } = catalogue.Table("surname-first-peoples")!;
    public Table SurnameForms { get; } = catalogue.Table("surname-forms")!;
    public Table UndeterminedParents { get; } = catalogue.Table("undetermined-parent-words")!;
    public Table VietnameseNationality { get; } = catalogue.Table("vietnamese-nationality")!;

    public bool IsPlaceholder(string text) => placeholders.Find(text) is not null;

    public bool IsDamaged(string text) => DamageDetector.IsDamaged(text, encodings, syllables);

    public bool HasOnlyLetters(string name) => LetterCheck.HasOnlyLetters(name, letters);
}
