namespace CivilStatus.Validation.Authoring.Pages;

/// <summary>A file of the site.</summary>
/// <param name="Path">Its path in the site's folder, with forward slashes.</param>
/// <param name="Content">Its text.</param>
public sealed record SitePage(string Path, string Content);
