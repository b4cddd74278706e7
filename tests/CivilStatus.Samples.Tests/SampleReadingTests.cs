using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Records;

namespace CivilStatus.Samples.Tests;

public sealed class SampleReadingTests
{
    [Theory]
    [InlineData("so-khai-sinh-158.xlsx", 300, EntryEvent.Birth)]
    [InlineData("so-khai-sinh.csv", 60, EntryEvent.Birth)]
    [InlineData("so-ket-hon.xlsx", 120, EntryEvent.Marriage)]
    [InlineData("so-khai-tu.xlsx", 120, EntryEvent.Death)]
    public void Every_row_is_read_as_an_entry(string file, int rows, EntryEvent entryEvent)
    {
        ReadRecord[] records = SampleCheck.Read(file);

        Assert.DoesNotContain(records, r => r.Error is not null);
        Assert.Equal(rows, records.Length);
        Assert.All(records, r => Assert.Equal(entryEvent, r.Entry!.Event));
    }

    [Fact]
    public void Every_hard_case_is_read_as_an_entry_with_an_id_of_its_own()
    {
        ReadRecord[] records = SampleCheck.Read("truong-hop-kho.ndjson");

        Assert.DoesNotContain(records, r => r.Error is not null);
        Assert.Equal(records.Length, records.Select(r => r.Entry!["id"]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(EntryEvents.All.Select(e => e.Event), records.Select(r => r.Entry!.Event).Distinct().Order());
    }

    [Fact]
    public void The_158_workbook_has_the_template_s_sheet_and_two_columns_that_no_system_knows()
    {
        using EntrySource source = EntrySource.Open(SampleFolder.PathOf("so-khai-sinh-158.xlsx"));
        _ = source.Read().Count();

        ReadDiagnostic unknown = Assert.Single(source.Diagnostics, d => d.Code == ReadDiagnosticCode.UnknownColumns);
        Assert.Contains("tenTepQuet", unknown.Detail, StringComparison.Ordinal);
        Assert.Contains("nguoiNhapLieu", unknown.Detail, StringComparison.Ordinal);
        Assert.Contains(source.Diagnostics, d => d.Code == ReadDiagnosticCode.SheetRecognised);
    }

    [Fact]
    public void The_158_workbook_has_personal_numbers_whose_leading_zeros_a_spreadsheet_lost()
    {
        Entry[] restored = [.. SampleCheck.Read("so-khai-sinh-158.xlsx").Select(r => r.Entry!).Where(e => e.Notices.Any(n => n.Code == NoticeCode.LeadingZerosRestored))];

        Assert.NotEmpty(restored);
        Assert.All(restored, e => Assert.All(e.Notices.Where(n => n.Code == NoticeCode.LeadingZerosRestored), n => Assert.Equal(n.Detail.PadLeft(12, '0'), e[n.Field])));
    }

    [Fact]
    public void The_births_reach_from_1946_to_2026_and_over_many_peoples_and_offices()
    {
        Entry[] entries = [.. SampleCheck.Read("so-khai-sinh-158.xlsx").Select(r => r.Entry!)];

        Assert.Contains(entries, e => e["entry.number"]!.EndsWith("/1946", StringComparison.Ordinal));
        Assert.Contains(entries, e => e["entry.number"]!.EndsWith("/2026", StringComparison.Ordinal));
        Assert.True(entries.Select(e => e["child.ethnicity"]).Distinct(StringComparer.Ordinal).Count() >= 15);
        Assert.True(entries.Select(e => e["entry.office"]!.Split(", ")[^1]).Distinct(StringComparer.Ordinal).Count() >= 30);
        Assert.Equal(["both", "foundling", "neither", "noFather"], entries.Select(e => e["parentage"]!).Distinct().Order(StringComparer.Ordinal));
    }
}
