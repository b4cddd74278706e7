using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>
/// Makes the questions of a conformance pack from a catalogue folder: every example in every profile; every case of the law tables,
/// and with them each change of law on the day before, the day and the day after; and entries that complete or mix examples, by a seed. The
/// answers are those of the engine. The same folder and seed give the same vectors.
/// </summary>
public static class ConformanceVectors
{
    /// <summary>The seed of published packs.</summary>
    public const ulong Seed = 2026;

    // The two profiles that differ most: the book as it is, and a new registration.
    private static readonly string[] ApartProfiles = ["digitisation", "registration"];

    /// <summary>The vectors, in a fixed order.</summary>
    /// <param name="source">A catalogue folder without errors.</param>
    /// <param name="mixes">How many generated entries there are for each event; not negative.</param>
    /// <param name="seed">Decides what they are.</param>
    /// <exception cref="ArgumentException">The folder has errors.</exception>
    public static IEnumerable<ConformanceVector> Of(CatalogueSource source, int mixes = 250, ulong seed = Seed)
    {
        Catalogue catalogue = source.Catalogue ?? throw new ArgumentException("The catalogue has errors.", nameof(source));
        var answers = new VectorAnswers(catalogue);
        ImmutableArray<(string Rule, Example Example)> questions = [.. source.Questions(catalogue.Conventions).Where(q => q.Example.Entry is { Layout.IsOfEvent: true })];
        return Examples(questions, catalogue).Concat(LawTables(questions, catalogue)).Concat(EntryMixes.Of(questions, catalogue, mixes, seed))
            .SelectMany(e => e.Profiles.Where(p => catalogue.Profile(p) is not null).Select(p => answers.Answer(e, p)));
    }

    private static IEnumerable<VectorEntry> Examples(ImmutableArray<(string Rule, Example Example)> questions, Catalogue catalogue)
        => Numbered(questions, ofLawTable: false).Select(q => Made($"{q.Rule}.e{q.Number:000}", "example", q.Rule, q.Example, catalogue, catalogue.Profiles.Select(p => p.Id)));

    private static IEnumerable<VectorEntry> LawTables(ImmutableArray<(string Rule, Example Example)> questions, Catalogue catalogue)
        => Numbered(questions, ofLawTable: true).Select(q => Made($"{q.Rule}.t{q.Number:0000}", "lawTable", q.Rule, q.Example, catalogue, ApartProfiles));

    private static IEnumerable<(string Rule, int Number, Example Example)> Numbered(ImmutableArray<(string Rule, Example Example)> questions, bool ofLawTable)
        => questions.Where(q => q.Example.OfLawTable == ofLawTable).GroupBy(q => q.Rule, q => q.Example)
            .SelectMany(rule => rule.Select((example, i) => (rule.Key, i + 1, example)));

    private static VectorEntry Made(string id, string origin, string rule, Example example, Catalogue catalogue, IEnumerable<string> profiles)
    {
        Expectation expected = example.Expectations[0];
        var about = new AboutRule(rule, expected.Role, CamelCase.Of(expected.Verdict), expected.Exception);
        return new VectorEntry(id, origin, about, example.Entry!, example.AsOf ?? catalogue.PublishedOn, profiles);
    }
}
