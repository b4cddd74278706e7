using System.Text;
using System.Text.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Testing.CountrySlices;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Deviations;

namespace CivilStatus.Validation.Testing.Tests.Slices;

/// <summary>A slice of 24,000 entries, two districts, made once for all tests; deviations come ten times as often as they do by default.</summary>
public sealed class SmallSlice
{
    internal static readonly CountrySliceOptions Options = new()
    {
        Entries = 24_000, Seed = 20,
        Rates = System.Collections.Immutable.ImmutableDictionary.CreateRange(
            SliceKind.All.Select(k => KeyValuePair.Create(k.Name, k == SliceKind.PlaceholderRun ? 170 : Math.Min(8 * k.PerMillion, 4000)))),
    };

    private readonly SliceDistrict[] districts = [.. CountrySlice.Districts(Options)];

    public SmallSlice()
    {
        using MemoryStream entries = new(), labels = new(), persons = new(), classes = new();
        Summary = CountrySlice.Write(Options, entries, labels, persons, classes);
        (Lines, Labels, Persons, Classes) = (Split(entries), Split(labels), Split(persons), Split(classes));
    }

    public CountrySliceSummary Summary { get; }

    public string[] Lines { get; }

    public string[] Labels { get; }

    public string[] Persons { get; }

    public string[] Classes { get; }

    internal IEnumerable<Draft> Drafts => districts.SelectMany(d => d.Entries);

    internal IEnumerable<Label> Of(SliceKind kind) => districts.SelectMany(d => d.Labels).Where(l => l.Kind == kind);

    internal IEnumerable<Label> AllLabels => districts.SelectMany(d => d.Labels);

    internal static string? Text(Draft draft, string path) => draft.Entry.TryGetSlot(path, out int slot) ? draft.Entry[slot] : null;

    internal static Dictionary<string, string> Json(string line)
        => JsonDocument.Parse(line).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString());

    /// <summary>Everything in an entry but its id and its place in a book.</summary>
    internal static string Particulars(Entry entry) => string.Join('|', entry.Layout.Fields
        .Where(f => !f.Path.StartsWith("entry.", StringComparison.Ordinal) && f.Path != "id").Select(f => entry[f.Slot]));

    private static string[] Split(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
