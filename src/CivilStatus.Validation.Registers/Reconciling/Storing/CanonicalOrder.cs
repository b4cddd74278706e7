using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Reconciling.Storing;

/// <summary>The order of entries and persons by what is written in them, not by when they came; copies of one record by where they stand.</summary>
internal static class CanonicalOrder
{
    /// <summary>The columns of the order of principals.</summary>
    public static string OfLefts(string entry, string principal) => $"{EntryPlace.Columns(entry)}, {principal}.question";

    /// <summary>The columns of the order of persons.</summary>
    public static string OfRights(string person) => $"{person}.personalId NULLS LAST, {person}.content, {person}.source, {person}.record";
}
