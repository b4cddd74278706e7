using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Tests.Records;

public class CompletingEntries
{
    [Theory]
    [InlineData(EntryEvent.Birth, "birthPlace", "child.birthPlace")]
    [InlineData(EntryEvent.Death, "deathDate", "deceased.died")]
    public void A_fact_given_only_for_the_person_becomes_the_record_s(EntryEvent entryEvent, string field, string twin)
    {
        var entry = new Entry(entryEvent) { [field] = " ", [twin] = "1975" };

        EntryCompletion.Complete(entry);

        Assert.Equal(("1975", "1975"), (entry[field], entry[twin]));
        Assert.Empty(entry.Notices);
    }

    [Fact]
    public void The_record_s_own_fact_counts_and_a_differing_twin_is_noticed()
    {
        var entry = new Entry(EntryEvent.Death) { ["deathDate"] = "1975", ["deceased.died"] = "1976" };

        EntryCompletion.Complete(entry);

        Assert.Equal("1975", entry["deathDate"]);
        Assert.Equal([new Notice(NoticeCode.TwinDiffers, "deceased.died", "1976")], entry.Notices);
    }

    [Fact]
    public void Spellings_of_the_same_fact_do_not_differ()
    {
        var entry = new Entry(EntryEvent.Birth) { ["birthPlace"] = "Xã  Ea Tu", ["child.birthPlace"] = "xa\u0303 Ea Tu" };

        EntryCompletion.Complete(entry);

        Assert.Empty(entry.Notices);
    }

    [Theory]
    [InlineData(EntryEvent.Birth, "mother")]
    [InlineData(EntryEvent.Adoption, "adopters[0]")]
    public void A_citizen_card_gives_the_personal_number(EntryEvent entryEvent, string role)
    {
        var entry = new Entry(entryEvent) { [role + ".document.kind"] = "citizenCard", [role + ".document.number"] = "000000000012" };

        EntryCompletion.Complete(entry);

        Assert.Equal("000000000012", entry[role + ".personalId"]);
        Assert.Equal([new Notice(NoticeCode.PersonalIdFromCard, role + ".personalId", "000000000012")], entry.Notices);
    }

    [Theory]
    [InlineData("identityCard", null)]
    [InlineData("citizenCard", "000000000099")]
    public void Another_document_gives_none_and_a_number_that_is_there_stays(string kind, string? before)
    {
        var entry = new Entry(EntryEvent.Birth) { ["father.document.kind"] = kind, ["father.document.number"] = "000000000012", ["father.personalId"] = before };

        EntryCompletion.Complete(entry);

        Assert.Equal(before, entry["father.personalId"]);
        Assert.Empty(entry.Notices);
    }
}
