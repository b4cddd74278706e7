using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Tests.Sampling;

/// <summary>The texts of an entry by path, as somebody may have typed them.</summary>
/// <param name="Event">The event.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Seed">Decides what a test does with the entry.</param>
public sealed record GeneratedEntry(EntryEvent Event, ImmutableSortedDictionary<string, string> Texts, int Seed)
{
    public Entry Entry(params ReadOnlySpan<Confirmation> confirmations)
    {
        var entry = new Entry(Event);
        // Paths into the list are in order, so each item follows the one before.
        foreach ((string path, string text) in Texts)
        {
            if (FieldPath.TryParseItem(path, out _, out int item, out _))
                while (entry.ItemCount <= item) entry.AddItem();
            entry[path] = text;
        }
        entry.Confirmations.AddRange(confirmations);
        return entry;
    }

    /// <summary>The same entry typed with letters and marks apart (NFD).</summary>
    public GeneratedEntry Decomposed() => this with { Texts = Texts.ToImmutableSortedDictionary(t => t.Key, t => Composition.DecomposeText(t.Value), StringComparer.Ordinal) };

    /// <summary>The same entry as canonical JSON can say it: no “có” where true or false belongs, no words where a number does.</summary>
    public GeneratedEntry WithoutSlipsOfType()
    {
        Entry entry = Entry();
        IEnumerable<string> slips = Enumerable.Range(0, entry.SlotCount)
            .Where(s => entry.FieldAt(s).Kind is FieldKind.Number ? entry[s]?.All(char.IsAsciiDigit) != true : entry.FieldAt(s).Kind is FieldKind.Flag && entry[s] is not ("true" or "false"))
            .Select(entry.PathAt);
        return this with { Texts = Texts.RemoveRange(slips) };
    }

    /// <summary>Entries with one field less, for the report of a failure.</summary>
    public IEnumerable<GeneratedEntry> Smaller() => Texts.Keys.Select(path => this with { Texts = Texts.Remove(path) });

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(Event.Name());
        foreach ((string path, string written) in Texts) text.AppendLine(CultureInfo.InvariantCulture, $"  {path} = “{written}”");
        return text.AppendLine(CultureInfo.InvariantCulture, $"  seed {Seed}").ToString();
    }
}
