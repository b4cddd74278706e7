using System.Xml.Linq;
using CivilStatus.Samples.Api.Forms;
using CivilStatus.Validation.Records;
using static CivilStatus.Samples.Api.Pages.Html;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>The form of a birth. Dates are texts: a book may have a year, an age, or a day that never was.</summary>
internal static class BirthFormPage
{
    public const string FormName = "form";

    public static string Of(Entry entry, string form, PageLook look) => PageFrame.Around(look["Nhập khai sinh", "Enter a birth"], look,
        Tag("h1", null, look["Nhập một trường hợp khai sinh", "Enter a birth"]),
        Tag("p", "lead", look[
            "Ghi đúng như trang sổ. Chỗ sổ không ghi thì để trống; ngày chỉ có năm hoặc tháng thì ghi 1975, 03/1975, hoặc “25 tuổi”.",
            "Type what the page reads. Leave blank what it leaves blank; of a date write what is there: 1975, 03/1975, “25 tuổi”."]),
        new XElement("form", With("method", "post"), With("action", "/births"),
            Hidden(FormName, form),
            BirthForm.Groups.Select(g => Tag("fieldset", null, Tag("legend", null, g.Title(look.Language)), Tag("div", "fields", g.Fields.Select(f => Field(f, entry, look))))),
            Tag("div", "actions", Tag("button", "main", With("type", "submit"), look["Kiểm tra và lưu", "Check and save"]))));

    /// <summary>The fields of an entry as they were typed, to be sent again.</summary>
    public static IEnumerable<XElement> Carried(Entry entry, string form)
        => BirthForm.Fields.Where(f => entry[f] is not null).Select(f => Hidden(f, entry[f]!)).Prepend(Hidden(FormName, form));

    private static XElement Hidden(string name, string value) => Tag("input", null, With("type", "hidden"), With("name", name), With("value", value));

    private static XElement Field(string field, Entry entry, PageLook look)
    {
        EntryField known = entry.Layout.ByPath[field];
        return Tag("label", IsWide(field) ? "wide" : null,
            Tag("span", null, look.ShortLabel(field)),
            field == BirthForm.MultipleBirth ? Choice(field, BirthForm.Births, entry[field], look)
                : known.Kind == FieldKind.Code ? Choice(field, known.Codes, entry[field], look)
                : Text(field, known, entry[field]));
    }

    private static XElement Text(string field, EntryField known, string? value) => Tag("input", null,
        With("type", "text"), With("name", field), With("value", value ?? ""), With("autocomplete", "off"), With("spellcheck", "false"),
        known.Kind == FieldKind.Date ? With("placeholder", "dd/mm/yyyy") : null);

    private static XElement Choice(string field, IEnumerable<string> codes, string? value, PageLook look) => Tag("select", null,
        With("name", field),
        Tag("option", null, With("value", ""), look["(sổ không ghi)", "(not in the book)"]),
        codes.Select(c => Tag("option", null, With("value", c), c == value ? With("selected", "selected") : null, field == BirthForm.MultipleBirth ? BirthWords.Of(c, look) : look.Value(field, c))));

    private static bool IsWide(string field) => field is "entry.office" or "child.name" or "declarant.name" or "mother.name" or "father.name" or "birthPlace" or "child.homeTown" or "mother.residence" or "father.residence" or "entry.note";
}
