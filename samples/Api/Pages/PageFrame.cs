using System.Xml.Linq;
using static CivilStatus.Samples.Api.Pages.Html;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>What is around every page.</summary>
internal static class PageFrame
{
    public static string Around(string title, PageLook look, params object?[] content) => Write(new XElement(
        "html",
        With("lang", look.Language.Code),
        Tag("head", null,
            Tag("meta", null, With("charset", "utf-8")),
            Tag("meta", null, With("name", "viewport"), With("content", "width=device-width, initial-scale=1")),
            Tag("title", null, $"{title} · {look["Sổ hộ tịch", "Civil register"]}"),
            Tag("link", null, With("rel", "stylesheet"), With("href", "/style.css"))),
        Tag("body", null,
            Tag("header", "top",
                Tag("a", "brand", With("href", "/"), look["Sổ hộ tịch", "Civil register"]),
                Tag("nav", null,
                    Tag("a", null, With("href", "/"), look["Đã lưu", "Saved"]),
                    Tag("a", null, With("href", "/births/new"), look["Nhập khai sinh", "Enter a birth"]),
                    Tag("a", "language", With("hreflang", look["en", "vi"]), With("href", $"/language/{look["en", "vi"]}?back={Uri.EscapeDataString(look.Path)}"), look["English", "Tiếng Việt"]))),
            Tag("main", null, content),
            Tag("footer", null, look["Danh mục quy tắc ", "Catalogue of rules "] + $"{look.Catalogue.Id} {look.Catalogue.Version}"))));
}
