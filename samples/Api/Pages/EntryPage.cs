using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CivilStatus.Samples.Api.Forms;
using CivilStatus.Samples.Api.Store;
using CivilStatus.Validation;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using static CivilStatus.Samples.Api.Pages.Html;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>A saved entry: its facts as written, its confirmations, what the rules say of it now.</summary>
internal static class EntryPage
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    public static string Of(SavedEntry saved, ValidationResult result, IReadOnlyList<SavedEntry> others, PageLook look)
    {
        Entry entry = saved.Entry;
        string name = entry["child.name"] ?? look["(không ghi họ tên)", "(no name)"];
        return PageFrame.Around(name, look,
            Tag("p", "saved", look["Đã lưu lúc ", "Saved on "] + saved.SavedAt.ToOffset(Vietnam).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture), look[", kiểm tra theo danh mục ", ", checked by catalogue "], saved.Catalogue),
            Tag("h1", null, name, entry[BirthForm.MultipleBirth] is { } count && count != "1" ? Tag("span", "badge births", BirthWords.Of(count, look)) : null),
            others.Count == 0 ? null : Tag("p", "siblings", look["Sinh cùng lần: ", "Born together with: "], others.Select((o, i) => new object[]
            {
                i == 0 ? "" : ", ",
                Tag("a", null, With("href", string.Create(CultureInfo.InvariantCulture, $"/births/{o.Id}")), o.Entry["child.name"] ?? "—"),
            })),
            BirthForm.Groups.Where(g => g.Fields.Any(f => entry[f] is not null)).Select(g => Tag("section", "facts", Tag("h2", null, g.Title(look.Language)), Tag("dl", null,
                g.Fields.Where(f => entry[f] is not null).Select(f => new[] { Tag("dt", null, look.ShortLabel(f)), Tag("dd", null, f == BirthForm.MultipleBirth ? BirthWords.Of(entry[f]!, look) : look.Value(f, entry[f]!)) })))),
            entry.Confirmations.Count == 0 ? null : Tag("section", "confirmations", Tag("h2", null, look["Xác nhận", "Confirmations"]), entry.Confirmations.Select(c => Confirmed(c, look))),
            result.Findings.Select(f => FindingCard.Of(f, look)),
            Tag("details", null, Tag("summary", null, look["Bản ghi chuẩn (JSON)", "Canonical record (JSON)"]), Tag("pre", null, Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry)))));
    }

    private static XElement Confirmed(Confirmation confirmation, PageLook look) => Tag("p", null,
        Tag("span", "code", confirmation.Rule), " ",
        string.Join("; ", confirmation.Fields.Zip(confirmation.Values).Select(f => $"{look.Label(f.First)}: {(f.Second is { } text ? look.Value(f.First, text) : look["(trống)", "(blank)"])}")),
        " – ", Tag("strong", null, confirmation.By ?? ""), $", {Day(confirmation.On)}: {confirmation.Reason}");

    private static string Day(string? iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
        ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
        : iso ?? "";
}
