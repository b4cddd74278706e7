using System.Globalization;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing;

namespace CivilStatus.Benchmarks.Data;

/// <summary>Makes dates of an entry as incomplete as old books have them.</summary>
internal static class PartialDates
{
    // A child registered from 2016 on has a full date of birth, or a rule finds something.
    private const int FullFrom = 2016;

    public static void Make(Entry entry, int percent, SplitMix64 random)
    {
        if (percent == 0) return;
        int entered = YearOf(entry["entry.date"]!);
        foreach (EntryField field in entry.Layout.Fields)
            if (field.Kind == FieldKind.Date && entry[field.Slot] is { } text && random.Chance(percent) && !(field.Path == "child.born" && entered >= FullFrom))
                entry[field.Slot] = Shortened(text, field.Path, entered, random);
    }

    private static string Shortened(string text, string path, int entered, SplitMix64 random)
    {
        bool isAdult = path is "mother.born" or "father.born" or "husband.born" or "wife.born";
        if (isAdult && random.Chance(30)) return string.Create(CultureInfo.InvariantCulture, $"{entered - YearOf(text)} tuổi");
        return random.Chance(70) ? text[^4..] : text[3..];
    }

    private static int YearOf(string written) => int.Parse(written.AsSpan(written.Length - 4), CultureInfo.InvariantCulture);
}
