using System.Collections.Immutable;
using CivilStatus.Validation.Testing.CountrySlices;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Deviations;
using CivilStatus.Validation.Testing.CountrySlices.Output;
using CivilStatus.Validation.Testing.CountrySlices.Population;

namespace CivilStatus.Validation.Testing;

/// <summary>
/// A slice of a country: the registers of many offices from 1950 to June 2025, with families whose members are born, marry and die
/// in them, and every deviation labelled. Strangers share names and birthdays as they do in a country; nothing is labelled about that.
/// Nobody in it is real.
/// </summary>
public static class CountrySlice
{
    private const int EntriesOfDistrict = 12_000;

    /// <summary>Writes a slice, district by district; memory holds one of them at a time. Streams stay open.</summary>
    /// <param name="options">What it is to hold.</param>
    /// <param name="entries">Gets the entries as canonical records, one a line.</param>
    /// <param name="labels">Gets the deviations, one a line: <c>{"kind":"twins","how":"late","ids":[…]}</c>; null for none.</param>
    /// <param name="persons">Gets the persons of the population database, one a line; null for none.</param>
    /// <param name="personLabels">Gets the class of each person against its birth entry: <c>{"class":"differs","field":"born","entry":…,"person":…}</c>; null for none.</param>
    /// <exception cref="ArgumentException">There can be no such slice; the message says why.</exception>
    public static CountrySliceSummary Write(CountrySliceOptions options, Stream entries, Stream? labels = null, Stream? persons = null, Stream? personLabels = null)
    {
        if (options.Problem is { } problem) throw new ArgumentException(problem, nameof(options));
        using Lines entryLines = new(entries), labelLines = new(labels ?? Stream.Null), personLines = new(persons ?? Stream.Null), classLines = new(personLabels ?? Stream.Null);
        EntryLines entryWriter = new(entryLines);
        LabelLines labelWriter = new(labelLines);
        PersonLines personWriter = new(personLines, classLines, options.PersonsAsCsv);
        var kinds = SliceKind.All.ToDictionary(k => k.Name, _ => 0);
        Dictionary<string, int> classes = [];
        (int written, int offices, int people) = (0, 0, 0);
        foreach (SliceDistrict district in Districts(options))
        {
            offices += district.District.Place.Communes.Length;
            foreach (Draft draft in district.Entries)
            {
                entryWriter.Write(draft.Entry);
                written++;
            }
            foreach (Label label in district.Labels)
            {
                labelWriter.Write(label);
                kinds[label.Kind.Name]++;
            }
            if (persons is null && personLabels is null) continue;
            foreach ((PersonRow? row, string @class, string? field, Draft? entry) in new PopulationDatabase(district.District, district.District.Random).Persons())
            {
                personWriter.Write(row, @class, field, entry);
                if (row is not null) people++;
                classes[@class] = classes.GetValueOrDefault(@class) + 1;
            }
        }
        entryLines.Dispose();
        return new CountrySliceSummary(written, entryLines.Bytes, offices, people, Sorted(kinds), Sorted(classes));
    }

    /// <summary>The districts of a slice, each written when it is asked for.</summary>
    internal static IEnumerable<SliceDistrict> Districts(CountrySliceOptions options)
    {
        int count = Math.Max(1, options.Entries / EntriesOfDistrict);
        for (int i = 0; i < count; i++)
            yield return SliceDistrict.Write(options, i, (long)options.Entries * i / count, (long)options.Entries * (i + 1) / count);
    }

    private static ImmutableSortedDictionary<string, int> Sorted(Dictionary<string, int> counts) => counts.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
