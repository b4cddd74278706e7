using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Orthography.Names;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Evaluation.Sets;

/// <summary>Reads the keys of entries, by the conventions of a catalogue. Safe to share between threads.</summary>
public sealed class KeyReader(Catalogue catalogue)
{
    // Stands between the values of a key; no text that was written holds it.
    private const char Between = '\u001f';

    private readonly FactReader facts = new(catalogue);
    private readonly Table? names = catalogue.Conventions.NameTable is { } table ? catalogue.Table(table) : null;

    /// <summary>The texts by which the first or the only entry is found; none where it does not have the key.</summary>
    public IReadOnlyList<KeyText> First(ResolvedKey key, Entry entry) => Texts(key.First, key.Written.WhereStated, entry);

    /// <summary>The texts by which the second entry is found.</summary>
    public IReadOnlyList<KeyText> Other(ResolvedKey key, Entry other) => Texts(key.Other, key.Written.WhereStated, other);

    /// <summary>A number by which entries are put in order; null where the entry states none.</summary>
    public int? Order(ResolvedSide side, Entry entry)
        => Read(side, entry, 0) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>The days that a date field may be; the widest range where it states none.</summary>
    public DayRange Days(EntryField field, Entry entry) => facts.ReadAlone(entry, field.Slot) is { IsStated: true } fact ? fact.Days : DayRange.Whole;

    /// <summary>Whether the two entries of a pair share one of the keys of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="pair">The two joined, of the layout of the question.</param>
    public bool Share(SetQuestion question, Entry pair)
    {
        foreach (ResolvedKey key in question.Keys)
            if (Share(key, pair)) return true;
        return false;
    }

    private bool Share(ResolvedKey key, Entry pair)
    {
        for (int i = 0; i < key.First.Length; i++)
        {
            string? one = Read(key.First[i], pair, 0), other = Read(key.Other[i], pair, pair.Layout.OtherStart);
            if (one is null || other is null ? i != key.Written.WhereStated : one != other) return false;
        }
        return true;
    }

    private KeyText[] Texts(ImmutableArray<ResolvedSide> sides, int whereStated, Entry entry)
    {
        var values = new string[sides.Length];
        for (int i = 0; i < values.Length; i++)
        {
            if (Read(sides[i], entry, 0) is { } value) values[i] = value;
            else if (i == whereStated) values[i] = "";
            else return [];
        }
        if (whereStated < 0 || values[whereStated].Length == 0) return [new KeyText(string.Join(Between, values), true)];
        string whole = string.Join(Between, values);
        // No value is empty, so this is nobody's whole key: only those that lack the value are found by it, and find.
        values[whereStated] = "";
        return [new KeyText(whole, true), new KeyText(string.Join(Between, values), false)];
    }

    private string? Read(ResolvedSide side, Entry entry, int start)
    {
        foreach ((KeyFunction function, EntryField field) in side.Readings)
            if (Read(function, facts.ReadAlone(entry, start + field.Slot)) is { Length: > 0 } value) return value;
        return null;
    }

    private string? Read(KeyFunction function, Fact fact)
    {
        if (!fact.IsStated || fact.Text is not { } text) return null;
        return function switch
        {
            KeyFunction.Text => TextKey.Of(text),
            KeyFunction.Name => names is null ? TextKey.Of(text) : NameComparison.Key(text, names),
            KeyFunction.Id => string.Concat(text.Where(char.IsAsciiDigit)),
            KeyFunction.Number => NumberWithYear.Leading(text) is int number ? Text(number) : null,
            KeyFunction.Day => fact.Date.Text is not null && fact.Days.IsExact ? Text(fact.Days.First) : null,
            _ => fact.Date.Text is null ? NumberWithYear.Year(text) is int year ? Text(year) : null : YearOf(fact.Days),
        };
    }

    private static string? YearOf(DayRange days) => DayRange.ToDate(days.First).Year is var year && year == DayRange.ToDate(days.Last).Year ? Text(year) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
