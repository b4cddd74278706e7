using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Testing.CountrySlices.Books;

/// <summary>Writes the number of another entry into those that name it, once numbers are given.</summary>
internal static class References
{
    private static readonly string[] Fields = ["number", "book", "date", "office"];

    public static void Write(Draft draft)
    {
        if (draft.RefersTo is not { } other) return;
        string prefix = draft.Entry.Event == EntryEvent.Change ? "target." : "entry.firstRegistration.";
        foreach (string field in Fields) draft.Entry[prefix + field] = other.Entry["entry." + field];
    }
}
