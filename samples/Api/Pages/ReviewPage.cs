using System.Xml.Linq;
using CivilStatus.Samples.Api.Forms;
using CivilStatus.Samples.Api.Store;
using CivilStatus.Validation;
using CivilStatus.Validation.Findings;
using static CivilStatus.Samples.Api.Pages.Html;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>What should be known before an entry is saved, and the officer's confirmation.</summary>
internal static class ReviewPage
{
    public static string Of(ValidationResult result, IReadOnlyList<SavedEntry> others, string form, ConfirmedFindings confirmed, string? missing, PageLook look)
    {
        bool needed = result.Findings.Any(ConfirmedFindings.IsNeeded);
        return PageFrame.Around(look["Trước khi lưu", "Before it is saved"], look,
            Tag("h1", null, result.Entry["child.name"] ?? look["Trường hợp khai sinh", "A birth"]),
            Tag("p", "lead", needed
                ? look["Có điều cần đối chiếu với trang sổ gốc. Nếu sổ ghi đúng như vậy thì xác nhận và lưu; nếu gõ nhầm thì sửa lại.", "Some of this should be compared with the page of the book. If it reads so, confirm and save; if it was mistyped, correct it."]
                : look["Trường hợp này lưu được. Xin đọc các ghi chú dưới đây trước khi lưu.", "The entry can be saved. Please read the notes first."]),
            missing is null ? null : Tag("p", "missing", With("role", "alert"), missing),
            new XElement("form", With("method", "post"), With("action", "/births/confirm"),
                BirthFormPage.Carried(result.Entry, form),
                OneBirth(result, others, look),
                result.Findings.Select(f => FindingCard.Of(f, look, Tick(f, confirmed, look))),
                result.Findings.IsEmpty ? null : Officer(confirmed, needed, look),
                Tag("div", "actions",
                    Tag("button", "main", With("type", "submit"), result.Findings.IsEmpty ? look["Lưu", "Save"] : look["Xác nhận và lưu", "Confirm and save"]),
                    Tag("button", null, With("type", "submit"), With("formaction", "/births/edit"), look["Sửa lại", "Correct"]))));
    }

    private static XElement? OneBirth(ValidationResult result, IReadOnlyList<SavedEntry> others, PageLook look) => others.Count == 0 ? null : Tag("article", "finding note",
        Tag("h2", null, Tag("span", "badge", look["ghi chú", "note"]), Tag("span", null, look["Cùng mẹ, cùng ngày sinh", "Same mother, same day of birth"])),
        Tag("p", "message",
            look["Sổ đã có: ", "Already saved: "], string.Join(", ", others.Select(o => o.Entry["child.name"])), ". ",
            result.Entry[BirthForm.MultipleBirth] is { } count && count != "1"
                ? look[$"Trường hợp này ghi {BirthWords.Of(count, look)}; lưu thành một trường hợp riêng.", $"This entry says {BirthWords.Of(count, look)}; it is saved as an entry of its own."]
                : look["Nếu là sinh đôi, sinh ba thì bấm “Sửa lại” để ghi số con sinh cùng lần; dù vậy trường hợp này vẫn lưu được.", "If they are twins or more, press “Correct” and say how many; the entry can be saved all the same."]));

    private static XElement Tick(Finding finding, ConfirmedFindings confirmed, PageLook look)
    {
        string key = ConfirmedFindings.KeyOf(finding);
        return Tag("label", "tick",
            Tag("input", null, With("type", "checkbox"), With("name", ConfirmedFindings.KeysName), With("value", key), confirmed.Keys.Contains(key) ? With("checked", "checked") : null),
            Tag("span", null, look["Đã đối chiếu: sổ ghi đúng như vậy", "Compared: the book reads so"], ConfirmedFindings.IsNeeded(finding) ? null : look[" (không bắt buộc)", " (optional)"]));
    }

    private static XElement Officer(ConfirmedFindings confirmed, bool needed, PageLook look) => Tag("fieldset", null,
        Tag("legend", null, look["Xác nhận của cán bộ", "Confirmation by the officer"], needed ? null : look[" (khi có đánh dấu ở trên)", " (where ticked above)"]),
        Tag("div", "fields",
            Tag("label", null, Tag("span", null, look["Họ tên cán bộ", "Name of the officer"]), Tag("input", null, With("type", "text"), With("name", ConfirmedFindings.OfficerName), With("value", confirmed.Officer))),
            Tag("label", "wide", Tag("span", null, look["Lý do", "Reason"]), Tag("input", null, With("type", "text"), With("name", ConfirmedFindings.ReasonName), With("value", confirmed.Reason), With("placeholder", look["Đã đối chiếu trang sổ gốc", "Compared with the page of the book"])))));
}
