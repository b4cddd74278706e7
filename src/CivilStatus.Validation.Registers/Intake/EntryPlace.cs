using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>
/// Where an entry stands among all others, by what is written in it and not by when it came: its day, its number, and then a
/// number for its content.
/// </summary>
/// <param name="Day">The first day that the entry date may be; the greatest number where it is not stated.</param>
/// <param name="Number">The number that its number starts with; the greatest number where it has none.</param>
/// <param name="Content">A hash of its record.</param>
internal readonly record struct EntryPlace(int Day, int Number, ulong Content) : IComparable<EntryPlace>
{
    /// <summary>The columns, with those that tell copies of one record apart.</summary>
    public static string Columns(string alias) => $"{alias}.day, {alias}.number, {alias}.content, {alias}.source, {alias}.record";

    public int CompareTo(EntryPlace other) => (Day, Number, Content).CompareTo((other.Day, other.Number, other.Content));

    public static EntryPlace Of(Entry entry, KeyReader keys, ulong content)
    {
        EntryField date = entry.Layout.ByPath["entry.date"], number = entry.Layout.ByPath["entry.number"];
        DayRange days = keys.Days(date, entry);
        return new EntryPlace(
            days == DayRange.Whole ? int.MaxValue : days.First,
            keys.Order(new ResolvedSide([(KeyFunction.Number, number)]), entry) ?? int.MaxValue,
            content);
    }
}
