using System.Globalization;
using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Deviations;

namespace CivilStatus.Validation.Testing.Tests.Slices;

/// <summary>What a label says holds of its entries, read from what is written in them; and no entry has two labels.</summary>
public sealed class LabelsAreRight(SmallSlice slice) : IClassFixture<SmallSlice>
{
    [Fact]
    public void No_entry_has_two()
        => Assert.Equal(slice.AllLabels.Sum(l => l.Entries.Length), slice.AllLabels.SelectMany(l => l.Entries.Select(e => e.Id)).Distinct().Count());

    [Fact]
    public void Lines_name_kind_way_and_ids()
    {
        Label first = slice.AllLabels.First();
        string ids = string.Join(',', first.Entries.Select(e => $"\"{e.Id}\""));
        Assert.Equal($"{{\"kind\":\"{first.Kind.Name}\",\"how\":\"{first.How}\",\"ids\":[{ids}]}}", slice.Labels[0]);
    }

    [Fact]
    public void Exact_duplicates_differ_in_their_place_alone() => Duplicates(SliceKind.ExactDuplicate, isPartly: false);

    [Fact]
    public void So_do_those_of_which_only_a_month_or_a_year_is_known() => Duplicates(SliceKind.PartlyDatedDuplicate, isPartly: true);

    private void Duplicates(SliceKind kind, bool isPartly) => Pairs(kind, (one, other) =>
    {
        string?[] days = [.. new[] { "child.born", "marriageDate", "deceased.born", "deathDate" }.Select(path => one.Entry.TryGetSlot(path, out int slot) ? one.Entry[slot] : null)];
        Assert.Equal(isPartly, days.Any(day => day is { Length: < 10 }));
        Assert.Equal(SmallSlice.Particulars(one.Entry), SmallSlice.Particulars(other.Entry));
        Assert.NotEqual((one.Entry["entry.office"], one.Entry["entry.number"], one.Entry["entry.book"]), (other.Entry["entry.office"], other.Entry["entry.number"], other.Entry["entry.book"]));
        if (one.Book == other.Book) Assert.True(Math.Abs(one.Number - other.Number) > 1, $"{one.Id} {other.Id}");
    });

    [Fact]
    public void Spelled_variants_differ_in_names_alone()
    {
        Pairs(SliceKind.SpelledVariant, (one, other) =>
        {
            string[] differing = [.. one.Entry.Layout.Fields.Where(f => !f.Path.StartsWith("entry.", StringComparison.Ordinal) && one.Entry[f.Slot] != other.Entry[f.Slot]).Select(f => f.Path)];
            Assert.Contains(differing, p => p.EndsWith(".name", StringComparison.Ordinal));
            Assert.All(differing, p => Assert.True(p == "id" || p.EndsWith(".name", StringComparison.Ordinal), p));
        });
        Assert.True(slice.Of(SliceKind.SpelledVariant).Select(l => l.How).Distinct().Count() >= 6);
    }

    [Fact]
    public void Second_copies_say_so_and_transfers_lack_or_blur_at_most()
    {
        Pairs(SliceKind.SecondCopy, (one, other) => Assert.Equal(["entry.copy", "id"], Differing(one, other)));
        foreach (Label label in slice.Of(SliceKind.Retransfer))
        {
            (Draft one, Draft other) = (label.Entries[0], label.Entries[1]);
            string[] differing = [.. Differing(one, other).Where(p => p != "id")];
            Assert.Equal(label.How == "identical", differing.Length == 0);
            Assert.All(differing, p => Assert.True(one.Entry[p] is null || other.Entry[p]!.Contains(one.Entry[p]!, StringComparison.Ordinal), $"{p} {one.Id}"));
        }
    }

    [Fact]
    public void Registrations_again_name_the_first() => Pairs(SliceKind.ReRegistration, (one, other) =>
    {
        Assert.Equal("reRegistered", other.Entry["entry.kind"]);
        Assert.All(new[] { "number", "book", "date", "office" }, f => Assert.Equal(one.Entry["entry." + f], other.Entry["entry.firstRegistration." + f]));
        Assert.True(one.Entered.Year < 2016 && one.Entered < other.Entered);
    });

    [Fact]
    public void Twins_are_of_one_mother_and_day_and_other_names()
    {
        foreach (Label label in slice.Of(SliceKind.Twins))
        {
            Assert.Equal(label.How == "triplets" ? 3 : 2, label.Entries.Length);
            Assert.Single(label.Entries.Select(e => e.Entry["mother.name"]).Distinct());
            Assert.Equal(label.Entries.Length, label.Entries.Select(e => e.Entry["child.name"]).Distinct().Count());
            Assert.Equal(label.How == "twoDays" ? 1 : 0, Day(label.Entries[^1], "child.born") - Day(label.Entries[0], "child.born"));
        }
        Assert.Equal(6, slice.Of(SliceKind.Twins).Select(l => l.How).Distinct().Count());
        Pairs(SliceKind.SameNameTwins, (one, other) =>
        {
            Assert.Equal((one.Entry["child.name"], one.Entry["child.born"], one.Entered, one.Number + 1), (other.Entry["child.name"], other.Entry["child.born"], other.Entered, other.Number));
            Assert.True(one.Entry["child.personalId"] is null || one.Entry["child.personalId"] != other.Entry["child.personalId"]);
        });
    }

    [Fact]
    public void Faults_of_books_are_there()
    {
        Pairs(SliceKind.RepeatedNumber, (one, other) => Assert.Equal((one.Book, one.Entry["entry.number"]), (other.Book, other.Entry["entry.number"])));
        Pairs(SliceKind.Gap, (one, other) => Assert.Equal((one.Book, one.Number + 2, null), (other.Book, other.Number, one.Entry["entry.struckOut"])));
        Pairs(SliceKind.StruckPage, (one, other) => Assert.Equal((one.Book, one.Number + 2, "true"), (other.Book, other.Number, one.Entry["entry.struckOut"])));
        Pairs(SliceKind.FallingDate, (one, other) => Assert.True(one.Book == other.Book && one.Number + 1 == other.Number && Day(one, "entry.date") > Day(other, "entry.date")));
        Assert.All(slice.Of(SliceKind.PlaceholderRun), run => Assert.Single(run.Entries.Select(e => (e.Book, e.Entry["entry.date"])).Distinct()));
        Pairs(SliceKind.SharedPersonalId, (one, other) => Assert.True(one.Entry["child.personalId"] == other.Entry["child.personalId"] && one.Entry["child.name"] != other.Entry["child.name"]));
    }

    [Fact]
    public void Somebody_is_in_both_marriages_and_the_law_of_each_is_right()
    {
        foreach (Label label in slice.AllLabels.Where(l => l.How is "husband" or "wife" && l.Kind != SliceKind.MarriageAfterDeath))
        {
            (Draft one, Draft other) = (label.Entries[0], label.Entries[1]);
            Assert.Equal(Person(one, label.How!), Person(other, label.How!));
            Assert.True(Day(one, "marriageDate") < Day(other, "marriageDate"));
            Assert.Equal(label.Kind == SliceKind.MarriageAfterDivorce, one.Entry["ended.how"] is not null);
            Assert.Equal(label.Kind == SliceKind.RegroupedCadre, other.Entry["regrouped"] == "true");
            if (label.Kind == SliceKind.EarlyMarriages) Assert.True(other.Entered < new DateOnly(1960, 1, 13));
            if (label.Kind == SliceKind.OverlappingMarriages) Assert.True(one.Entered >= new DateOnly(1987, 1, 3));
        }
        foreach (Label label in slice.Of(SliceKind.MarriageAfterSpouseDied))
        {
            string dead = label.Entries[2].Entry["deceased.sex"] == "male" ? "husband" : "wife";
            Assert.Equal(label.Entries[0].Entry[dead + ".name"], label.Entries[2].Entry["deceased.name"]);
            Assert.True(Day(label.Entries[2], "deathDate") < Day(label.Entries[1], "marriageDate"));
        }
    }

    [Fact]
    public void The_dead_marry_and_have_children_as_labelled()
    {
        Pairs(SliceKind.MarriageAfterDeath, (death, marriage) => Assert.True(Day(death, "deathDate") < Day(marriage, "marriageDate")
            && Person(death, "deceased") == Person(marriage, death.Entry["deceased.sex"] == "male" ? "husband" : "wife")));
        foreach (SliceKind kind in new[] { SliceKind.BornLongAfterFathersDeath, SliceKind.PosthumousChild })
            Pairs(kind, (death, birth) =>
            {
                Assert.Equal(Person(death, "deceased"), Person(birth, "father"));
                int days = Day(birth, "child.born") - Day(death, "deathDate");
                Assert.Equal(kind == SliceKind.PosthumousChild, days is > 0 and <= 300);
            });
    }

    [Fact]
    public void Changes_are_carried_over_or_not() => Assert.All(slice.Of(SliceKind.ChangeCarriedOver).Concat(slice.Of(SliceKind.ChangeNotCarriedOver)), label =>
    {
        (Draft birth, Draft change) = (label.Entries[0], label.Entries[1]);
        Assert.All(new[] { "number", "book", "date", "office" }, f => Assert.Equal(birth.Entry["entry." + f], change.Entry["target." + f]));
        Assert.Equal(change.Entry[label.Kind == SliceKind.ChangeCarriedOver ? "changes[0].to" : "changes[0].from"], birth.Entry[label.How!]);
        Assert.NotEqual(change.Entry["changes[0].to"], change.Entry["changes[0].from"]);
    });

    private void Pairs(SliceKind kind, Action<Draft, Draft> check)
    {
        Assert.NotEmpty(slice.Of(kind));
        Assert.All(slice.Of(kind), label => check(label.Entries[0], label.Entries[1]));
    }

    private static string[] Differing(Draft one, Draft other)
        => [.. one.Entry.Layout.Fields.Where(f => one.Entry[f.Slot] != other.Entry[f.Slot]).Select(f => f.Path).Order(StringComparer.Ordinal)];

    private static (string? Name, string? Born) Person(Draft draft, string role) => (draft.Entry[role + ".name"], Plain(draft.Entry[role + ".born"]!));

    private static string Plain(string written) => DateOnly.ParseExact(written, ["dd/MM/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture).ToString("O", CultureInfo.InvariantCulture);

    private static int Day(Draft draft, string path) => DateOnly.ParseExact(draft.Entry[path]!, ["dd/MM/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture).DayNumber;
}
