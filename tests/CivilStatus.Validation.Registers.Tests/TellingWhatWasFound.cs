using System.Globalization;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using NodaTime;

namespace CivilStatus.Validation.Registers.Tests;

public sealed class TellingWhatWasFound : IDisposable
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_fields_of_a_pair_stand_each_in_its_own_entry_and_cell()
    {
        Entry later = Birth("2", "20/11/1999", "Vũ Thị An"), earlier = Birth("2", "19/11/1999", "VŨ THỊ AN");
        (later.Origin, earlier.Origin) = (new RowOfSheet("a.xlsx", 7), new RowOfSheet("b.xlsx", 12));

        SetFinding found = Assert.Single(Find([later, earlier]), f => f.Finding.Rule.Id == "T101");

        Assert.Equal([new SetMember(2, "b.xlsx!12", "19/11/1999"), new SetMember(1, "a.xlsx!7", "20/11/1999")], found.Members.ToArray());
        int slot = later.Layout.ByPath["child.name"].Slot;
        Assert.Equal([new SetField(0, "child.name", "VŨ THỊ AN", $"C{slot}R12"), new SetField(1, "child.name", "Vũ Thị An", $"C{slot}R7")], found.Fields.ToArray());
        Assert.Equal("VŨ THỊ AN Vũ Thị An", found.Finding.Message("vi"));
        Assert.Equal(Effect.Review, found.Finding.Effect);
    }

    [Fact]
    public void The_fields_of_two_persons_stand_in_their_roles()
    {
        Entry one = Birth("1", "19/11/1999", "Vũ Thị An"), two = new(EntryEvent.Adoption) { ["entry.date"] = "20/11/2009" };
        one["mother.name"] = "Lê Thị Hà";
        one["mother.personalId"] = two["adopters[0].personalId"] = "001075000001";
        two["adopters[0].name"] = "Trần Thị Mai";

        SetFinding found = Assert.Single(Find([two, one]));

        Assert.Equal(["0 mother.personalId", "0 mother.name", "1 adopters[0].personalId", "1 adopters[0].name"], found.Fields.Select(f => $"{f.Member} {f.Path}"));
    }

    [Fact]
    public void Of_a_group_every_entry_that_states_the_value_is_named()
    {
        Entry[] entries = [.. Enumerable.Range(1, 8).Select(i => Birth(i.ToString(CultureInfo.InvariantCulture), i is 2 or 5 or 6 ? "19/11/1999" : $"{i}/12/1999", $"Người {(char)('A' + i)}"))];

        SetFinding found = Assert.Single(Find(entries), f => f.Finding.Rule.Id == "T104");

        Assert.Equal([2, 5, 6], found.Members.Select(m => m.Record));
        Assert.Equal(3, found.MemberCount);
        Assert.Equal("19/11/1999 3 8 2", found.Finding.Message("en"));
        Assert.Equal([0, 1, 2], found.Fields.Select(f => f.Member));
    }

    [Fact]
    public void A_block_too_large_is_compared_in_part_and_that_is_told()
    {
        Entry[] entries = [.. Enumerable.Range(0, 40).Select(i => Birth("7", string.Create(CultureInfo.InvariantCulture, $"{1 + i % 28}/{1 + i / 28}/1999"), "Vũ Thị An"))];
        using RegisterStore store = Fill(entries, new RegisterOptions { BlockLimit = 39, BlockReach = 3 });

        SetDiagnostic[] told = [.. store.Diagnostics()];

        Assert.Contains(told, d => d is { Rule: "T101", Kind: SetDiagnosticKind.LargeBlock, Size: 40 } && d.Key!.Contains("· 7", StringComparison.Ordinal));
        // Each with the next three; the last ones have fewer.
        Assert.Equal(37 * 3 + 2 + 1, store.Findings(SetRules.Profile, AsOf).Count(f => f.Finding.Rule.Id == "T101"));
        Assert.Equal(40 * 39 / 2, Fill(entries, new RegisterOptions { BlockLimit = 40 }).Findings(SetRules.Profile, AsOf).Count(f => f.Finding.Rule.Id == "T101"));
    }

    [Fact]
    public void An_entry_whose_number_field_holds_words_is_kept()
    {
        Entry one = Birth("1", "19/11/1999", "Vũ Thị An"), two = Birth("1", "19/11/1999", "Vũ Thị An");
        one["multipleBirth"] = "hai";
        two["id"] = "two";

        SetFinding found = Assert.Single(Find([one, two]), f => f.Finding.Rule.Id == "T101");

        Assert.Contains(new[] { found.First, found.Other! }, e => e.Extra.Any(x => x is { Path: "multipleBirth", Text: "hai" }));
    }

    [Fact]
    public void Entries_must_be_committed_before_rules_are_asked()
    {
        using RegisterStore store = RegisterStore.Open(folder.Path, SetRules.Catalogue, new RegisterOptions());
        store.Append(Birth("1", "19/11/1999", "Vũ Thị An"), 1, "");

        Assert.Throws<InvalidOperationException>(() => store.Ask(SetRules.Profile, AsOf));
    }

    private static Entry Birth(string number, string date, string child) => new(EntryEvent.Birth)
    {
        ["id"] = date, ["entry.office"] = "UBND xã An Nhuệ", ["entry.book"] = "01", ["entry.number"] = number, ["entry.date"] = date, ["child.name"] = child,
    };

    private SetFinding[] Find(IEnumerable<Entry> entries)
    {
        using RegisterStore store = Fill(entries, new RegisterOptions());
        return [.. store.Findings(SetRules.Profile, AsOf)];
    }

    private RegisterStore Fill(IEnumerable<Entry> entries, RegisterOptions options)
    {
        RegisterStore store = RegisterStore.Open(folder.PathOf(Guid.NewGuid().ToString()), SetRules.Catalogue, options);
        int record = 0;
        foreach (Entry entry in entries) store.Append(entry, ++record);
        store.Commit("");
        store.Ask(SetRules.Profile, AsOf);
        return store;
    }

    private sealed class RowOfSheet(string file, int row) : EntryOrigin
    {
        public override string Source => $"{file}!{row}";

        // As cells are written: a column, then the row.
        public override string? CellOf(int slot) => $"C{slot}R{row}";
    }
}
