using System.Collections.Immutable;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Building;
using CivilStatus.Validation.Authoring.Examples;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

public sealed class NationalCatalogue
{
    private static readonly CatalogueSource Source = CatalogueLoader.Load(RepositoryFolder.Catalogue);

    /// <summary>Ids and names that other teams refer to.</summary>
    public static TheoryData<string, string> Rules => new()
    {
        { "CH101", "readable-dates" }, { "CH102", "real-dates" }, { "CH103", "not-in-future" }, { "CH104", "entry-number-present" }, { "CH105", "entry-number-year" },
        { "CH106", "name-letters" }, { "CH107", "name-encoding" }, { "CH108", "ethnicity-known" }, { "CH109", "personal-id-form" }, { "CH110", "personal-id-agrees" },
        { "CH111", "personal-id-distinct" }, { "CH112", "signatory-present" }, { "CH113", "office-existed" }, { "CH114", "office-competent" }, { "CH115", "late-kind-existed" },
        { "CH116", "re-registration-before-2016" }, { "CH117", "page-image" }, { "CH118", "placeholder-value" }, { "CH119", "sex-name" }, { "CH120", "codes-known" },
        { "KS101", "child-named" }, { "KS102", "child-sex-present" }, { "KS103", "birth-date-present" }, { "KS104", "registered-after-birth" }, { "KS105", "parents-born-first" },
        { "KS106", "mother-age" }, { "KS107", "mother-age-extreme" }, { "KS108", "father-age" }, { "KS109", "birth-deadline" }, { "KS110", "late-kind-agrees" },
        { "KS111", "birth-date-words" }, { "KS112", "surname-from-parents" }, { "KS113", "ethnicity-from-parents" }, { "KS114", "parents-recorded-agree" }, { "KS115", "personal-id-expected" },
        { "KS116", "birth-place-present" }, { "KS117", "declarant-present" }, { "KS118", "child-name-lawful" },
        { "KH101", "spouses-named" }, { "KH102", "marriage-date-present" }, { "KH103", "husband-minimum-age" }, { "KH104", "wife-minimum-age" }, { "KH105", "spouses-distinct" },
        { "KH106", "opposite-sex" }, { "KH107", "married-before-registered" }, { "KH108", "earlier-marriage-grounded" }, { "KH109", "spouses-born-first" }, { "KH110", "spouses-age-gap" },
        { "KH111", "spouse-alive" },
        { "KT101", "deceased-named" }, { "KT102", "death-date-present" }, { "KT103", "died-after-born" }, { "KT104", "registered-after-death" }, { "KT105", "death-deadline" },
        { "KT106", "age-at-death" }, { "KT107", "death-place-present" }, { "KT108", "struck-death" }, { "KT109", "death-date-words" },
        { "CMC101", "parties-named" }, { "CMC102", "parent-older" }, { "CMC103", "parent-alive" },
        { "NCN101", "adoption-age-gap" }, { "NCN102", "adopted-child-age" },
        { "GH101", "guardian-adult" },
        { "TD101", "change-authority" }, { "TD102", "change-states-both" },
        { "HN101", "subject-of-age" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_rule_is_there_under_its_name_and_in_force(string id, string name)
    {
        Validation.Rules.Rule rule = Assert.Single(Source.Catalogue!.Rules, r => r.Id == id);

        Assert.Equal((name, Validation.Rules.RuleStatus.InForce), (rule.Name, rule.Status));
        if (id.StartsWith("CH", StringComparison.Ordinal)) Assert.Equal(EntryEvents.All.Length, rule.Events.Length);
    }

    [Fact]
    public void Lint_finds_nothing() => Assert.Empty(Source.Diagnostics.Select(d => d.Render("en")));

    [Fact]
    public void Every_example_holds()
    {
        ExampleReport report = ExampleRunner.Run(Source);

        Assert.Empty(report.Failures.Select(f => f.Render("en")));
        Assert.True(report.Examples >= 4 * Source.RuleFiles.Length, $"{report.Examples} examples");
    }

    [Fact]
    public void The_committed_bundle_is_that_of_the_folder_byte_for_byte()
        => Assert.True(File.ReadAllBytes(RepositoryFolder.Bundle).AsSpan().SequenceEqual(CatalogueBuilder.Build(Source).Save()),
            "vn.bundle is not what its folder builds to. Run: civilstatus catalogue build src/CivilStatus.Catalogue.Vietnam/catalogue -o src/CivilStatus.Catalogue.Vietnam/vn.bundle");

    [Fact]
    public void Every_field_of_every_event_has_a_label_in_both_languages()
    {
        Labels labels = Source.Catalogue!.Labels;
        foreach (EntryLayout layout in EntryEvents.All.Select(e => EntryLayout.Of(e.Event)))
        {
            foreach (EntryField field in layout.Fields) AssertLabelled(labels, field.Path);
            if (layout.List is { } list)
                foreach (EntryField field in list.ItemFields) AssertLabelled(labels, FieldPath.OfItem(list.Path, 0, field.Path));
            foreach (string role in layout.Persons) Assert.All(new[] { "vi", "en" }, l => Assert.True(labels.Roles[role].Has(l)));
        }
    }

    [Fact]
    public void The_profiles_are_the_four_of_the_documentation_and_only_a_new_registration_refuses()
    {
        ImmutableArray<Profile> profiles = Source.Catalogue!.Profiles;

        Assert.Equal(["digitisation", "reconciliation", "registration", "transfer"], profiles.Select(p => p.Id));
        Assert.All(profiles.Where(p => p.Id != "registration"), p => Assert.DoesNotContain(Validation.Findings.Effect.Reject, p.Violated.Values.Concat(p.Undecided.Values)));
    }

    [Fact]
    public void An_instrument_that_is_replaced_ends_on_the_day_its_successor_begins()
    {
        Catalogues.Catalogue catalogue = Source.Catalogue!;
        var links = catalogue.Instruments.SelectMany(i => i.Replaces.Select(id => (Successor: i, Ended: catalogue.Instrument(id)!)))
            .Where(l => !l.Ended.InForce.IsEmpty && !l.Successor.InForce.IsEmpty).ToArray();

        Assert.True(links.Length >= 20, $"{links.Length} links");
        // The end of a law whose successor is announced and not yet in force waits for the successor's text.
        int published = DateOnly.FromDateTime(catalogue.PublishedOn.ToDateTimeUnspecified()).DayNumber;
        Assert.All(links.Where(l => l.Successor.InForce[0].From <= published), l => Assert.Equal(l.Successor.InForce[0].From, l.Ended.InForce[^1].To));
    }

    [Fact]
    public void The_law_of_2026_is_announced_and_begins_on_1_March_2027()
    {
        Instrument law = Source.Catalogue!.Instrument("luat-ho-tich-2026")!;

        Assert.Equal((new DateOnly(2027, 3, 1).DayNumber, Period.Never), (law.InForce.Single().From, law.InForce.Single().To));
        Assert.Equal(Verification.Secondary, law.Verification);
        Assert.Equal("60-2014-qh13", Assert.Single(law.Replaces));
    }

    [Fact]
    public void No_file_names_a_path_of_a_machine()
    {
        string[] traces = [.. new[] { "home", "root", "Users", "tmp", "work" }.Select(folder => $"/{folder}/"), "C:\\\\", "file://", "localhost"];
        foreach (string file in Directory.EnumerateFiles(RepositoryFolder.Catalogue, "*", SearchOption.AllDirectories).Append(RepositoryFolder.Bundle))
        {
            string content = File.ReadAllText(file);
            Assert.All(traces, trace => Assert.False(content.Contains(trace, StringComparison.Ordinal), $"{Path.GetFileName(file)} holds {trace}"));
        }
    }

    private static void AssertLabelled(Labels labels, string path)
    {
        if (path == "id") return;
        LocalizedText? label = labels.Fields.GetValueOrDefault(path) ?? labels.Fields.GetValueOrDefault(path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        Assert.True(label is not null && label.Has("vi") && label.Has("en"), $"{path} has no label");
    }
}
