using System.Reflection;
using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Diagnostics;

namespace CivilStatus.Validation.Authoring.Tests.Shipped;

public sealed class DocumentedCodes
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(RepositoryFolder.Root, "docs", "lint-codes.md"))
            .Where(l => l.StartsWith("| CAT", StringComparison.Ordinal)).Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void The_page_lists_exactly_the_codes_that_exist_in_order()
        => Assert.Equal(
            typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            Rows.Select(r => r[0]));

    [Fact]
    public void Each_code_has_meaning_and_remedy_in_both_languages()
        => Assert.All(Rows, row => Assert.True(row.Length == 5 && row.All(cell => cell.Length > 0), row[0]));
}
