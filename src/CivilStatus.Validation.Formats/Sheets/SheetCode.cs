using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;

namespace CivilStatus.Validation.Formats.Sheets;

/// <summary>One code of a system.</summary>
/// <param name="Code">The code as cells hold it, such as <c>4</c>.</param>
/// <param name="Is">The code of the canonical record that means the same, or the text it stands for; null where it says that nothing is known.</param>
/// <param name="Labels">The words cells may hold instead of the code.</param>
internal sealed record SheetCode(
    string Code,
    [property: JsonRequired] string? Is,
    ImmutableArray<string> Labels)
{
    /// <summary><see cref="Is"/> in UTF-8.</summary>
    [JsonIgnore]
    public byte[]? IsUtf8 { get; } = Is is null ? null : Encoding.UTF8.GetBytes(Is);
}
