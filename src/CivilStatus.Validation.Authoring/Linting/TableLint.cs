using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Rows of a table that have their time and bear one name at the same time.</summary>
internal static class TableLint
{
    public static void Table(Table table, DiagnosticBag bag)
    {
        var byName = table.Rows.SelectMany(row => row.Names.Select(name => (Name: name, Row: row)))
            .GroupBy(n => TextKey.Of(n.Name), n => n.Row, StringComparer.Ordinal);
        foreach (IGrouping<string, TableRow> same in byName)
        {
            TableRow[] rows = [.. same.OrderBy(r => r.Period.From)];
            if (rows.All(r => r.Period == Period.Always)) continue;
            for (int i = 1; i < rows.Length; i++)
                if (rows[i].Period.From < rows[i - 1].Period.To) Report(table, same.Key, rows[i], bag);
        }
    }

    private static void Report(Table table, string name, TableRow row, DiagnosticBag bag)
    {
        string day = DayRange.Iso(row.Period.From);
        bag.Error(Codes.OverlappingValues, new SourcePlace($"tables/{table.Id}.json", 0, "$.rows"),
            LocalizedText.Of($"Từ ngày {day}, hai hàng cùng mang tên \"{name}\".", $"From {day} two rows bear the name \"{name}\"."),
            LocalizedText.Of("Sửa from, to hoặc tên để mỗi ngày chỉ một hàng mang tên ấy.", "Put right from, to or the names so that on each day one row bears the name."));
    }
}
