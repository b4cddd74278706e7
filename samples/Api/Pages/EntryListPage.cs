using System.Globalization;
using System.Xml.Linq;
using CivilStatus.Samples.Api.Forms;
using CivilStatus.Samples.Api.Store;
using CivilStatus.Validation.Records;
using static CivilStatus.Samples.Api.Pages.Html;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>The entries saved last.</summary>
internal static class EntryListPage
{
    private static readonly string[] Columns = ["child.name", "child.born", "mother.name", "mother.born"];

    public static string Of(IReadOnlyList<SavedEntry> entries, PageLook look) => PageFrame.Around(look["Đã lưu", "Saved"], look,
        Tag("h1", null, look["Các trường hợp khai sinh đã lưu", "Births saved"]),
        Tag("p", "actions", Tag("a", "button main", With("href", "/births/new"), look["Nhập khai sinh", "Enter a birth"])),
        entries.Count == 0 ? Tag("p", "lead", look["Chưa có trường hợp nào.", "There are none yet."]) : Table(entries, look));

    private static XElement Table(IReadOnlyList<SavedEntry> entries, PageLook look) => Tag("div", "scroll", Tag("table", null,
        Tag("thead", null, Tag("tr", null,
            Tag("th", null, look["Số, quyển", "No., book"]),
            Tag("th", null, look["Họ tên con", "Child"]), Tag("th", null, look["Ngày sinh", "Born"]),
            Tag("th", null, look["Họ tên mẹ", "Mother"]), Tag("th", null, look["Mẹ sinh", "Mother born"]),
            Tag("th", null, look["Xác nhận", "Confirmed"]))),
        Tag("tbody", null, entries.Select(e => Row(e, look)))));

    private static XElement Row(SavedEntry saved, PageLook look)
    {
        Entry entry = saved.Entry;
        return Tag("tr", null,
            Tag("td", null, string.Join(", ", new[] { entry["entry.number"], entry["entry.book"] }.OfType<string>())),
            Columns.Select((c, i) => Tag("td", null,
                i == 0 ? Tag("a", null, With("href", string.Create(CultureInfo.InvariantCulture, $"/births/{saved.Id}")), entry[c] ?? "—") : entry[c] ?? "",
                i == 0 && entry[BirthForm.MultipleBirth] is { } count && count != "1" ? Tag("span", "badge births", BirthWords.Of(count, look)) : null)),
            Tag("td", null, entry.Confirmations.Select(c => Tag("span", "code", c.Rule))));
    }
}
