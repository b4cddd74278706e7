using CivilStatus.Validation.Authoring.Exporting;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>The oracle can fail: an export that is wrong in one place is noticed by the very entries it is compared on.</summary>
public sealed class WrongWorkflows
{
    private const int Drawn = 1000;

    private static readonly string Right = WorkflowExport.Of(TestCatalogue.National, "en", EntryEvent.Marriage, EntryEvent.Birth, EntryEvent.Adoption).Json;

    [Theory]
    [InlineData("iif(lawDate >= DateOnly(2015, 1, 1), 18, null)", "iif(lawDate >= DateOnly(2015, 1, 1), 19, null)", EntryEvent.Marriage)]
    [InlineData("lawDate < DateOnly(2015, 1, 1), 17", "lawDate < DateOnly(2015, 1, 2), 17", EntryEvent.Marriage)]
    [InlineData("entry_territory == \\\"cochinchina\\\", 14", "entry_territory == \\\"tonkin\\\", 14", EntryEvent.Marriage)]
    [InlineData("catalogue.Age(wife_born, (marriageDate ?? entry_date)) < law_minimumAge", "catalogue.Age(wife_born, (marriageDate ?? entry_date)) <= law_minimumAge", EntryEvent.Marriage)]
    [InlineData("(marriageDate ?? entry_date)", "(entry_date ?? marriageDate)", EntryEvent.Marriage)]
    [InlineData("catalogue.Age(mother_born, child_born) < 15", "catalogue.Age(mother_born, child_born) < 16", EntryEvent.Birth)]
    [InlineData("catalogue.Same(parentsAre, \\\"adoptive\\\") == true", "catalogue.Same(parentsAre, \\\"adoptive\\\") == false", EntryEvent.Birth)]
    [InlineData("\"surname-forms\\\"", "\"vietnamese-nationality\\\"", EntryEvent.Birth)]
    [InlineData("iif(lawDate >= DateOnly(1987, 1, 3), 20, null)", "iif(lawDate >= DateOnly(1987, 1, 3), 21, null)", EntryEvent.Adoption)]
    public void One_slip_is_noticed(string right, string wrong, EntryEvent entryEvent)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        var oracle = new Oracle(Right.Replace(right, wrong, StringComparison.Ordinal));

        IEnumerable<ExactEntry> entries = Enumerable.Range(0, Drawn).Select(seed => ExactEntries.Entry(new Draw(seed), entryEvent))
            .Concat(CatalogueCases.All.Select(c => c.Entry).Where(e => e.Event == entryEvent));
        Assert.Contains(entries, e => oracle.Differences(e).Length > 0);
    }
}
