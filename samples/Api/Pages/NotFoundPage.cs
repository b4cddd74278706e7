using static CivilStatus.Samples.Api.Pages.Html;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>There is no such entry.</summary>
internal static class NotFoundPage
{
    public static string Of(PageLook look) => PageFrame.Around(look["Không có", "Not there"], look,
        Tag("h1", null, look["Không có trường hợp này", "There is no such entry"]),
        Tag("p", null, Tag("a", null, With("href", "/"), look["Về danh sách", "Back to the list"])));
}
