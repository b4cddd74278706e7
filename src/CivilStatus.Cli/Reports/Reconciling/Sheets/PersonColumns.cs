using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Records;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The columns that tell who a person is, each text as written; codes in words.</summary>
internal sealed class PersonColumns(RuleCatalogue catalogue, Language language)
{
    private static readonly (string Field, int Width)[] Fields = [("name", 26), ("born", 14), ("sex", 10), ("personalId", 18), ("mother", 26), ("father", 26)];

    public IEnumerable<(string Head, int Width)> Heads => Fields.Select(f => (ReconcileWords.Field(f.Field, language), f.Width));

    /// <summary>A person of the population database.</summary>
    public IEnumerable<ResultCell> Of(Entry person) => Fields.Select(f => Cell("person." + f.Field, person[f.Field]));

    /// <summary>A person of an entry; parents stand in births alone.</summary>
    public IEnumerable<ResultCell> Of(Entry entry, string role)
        => Fields.Select(f => f.Field is "mother" or "father" ? f.Field + ".name" : $"{role}.{f.Field}").Select(path => Cell(path, entry.TryGetSlot(path, out int slot) ? entry[slot] : null));

    private ResultCell Cell(string path, string? text) => ResultCell.Of(ReconcileWords.Value(path, text, catalogue, language));
}
