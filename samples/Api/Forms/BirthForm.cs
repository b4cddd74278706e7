using CivilStatus.Validation.Records;

namespace CivilStatus.Samples.Api.Forms;

/// <summary>The form of a birth: fields of the canonical record by their paths, as a book of births has them.</summary>
internal static class BirthForm
{
    public static IReadOnlyList<FieldGroup> Groups { get; } =
    [
        new("Trang sổ", "Page of the book",
        [
            "entry.number", "entry.book", "entry.page", "entry.office", "entry.date", "entry.signatory", "entry.signatoryTitle", "entry.kind", "entry.note",
        ]),
        new("Người được khai sinh", "Child", ["child.name", "child.sex", "child.born", "birthPlace", "child.ethnicity", "child.nationality", MultipleBirth, "child.homeTown", "parentage"]),
        new("Mẹ", "Mother", ["mother.name", "mother.born", "mother.residence", "mother.ethnicity", "mother.nationality"]),
        new("Cha", "Father", ["father.name", "father.born", "father.residence", "father.ethnicity", "father.nationality"]),
        new("Người yêu cầu đăng ký", "Declarant", ["declarant.name", DeclarantRelation]),
    ];

    public const string MultipleBirth = "multipleBirth", DeclarantRelation = "declarant.relation";

    /// <summary>How many children of one birth the form offers; the field holds a number.</summary>
    public static IReadOnlyList<string> Births { get; } = ["1", "2", "3", "4", "5"];

    public static IEnumerable<string> Fields => Groups.SelectMany(g => g.Fields);

    /// <summary>The entry that was typed. A blank field is absent; everything else is kept as typed.</summary>
    public static Entry Read(IFormCollection form)
    {
        var entry = new Entry(EntryEvent.Birth);
        foreach (string field in Fields)
            if (form[field] is [{ } text] && !string.IsNullOrWhiteSpace(text) && (field != MultipleBirth || Births.Contains(text))) entry[field] = text;
        EntryCompletion.Complete(entry);
        return entry;
    }
}
