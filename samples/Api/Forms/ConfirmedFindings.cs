using CivilStatus.Validation.Findings;

namespace CivilStatus.Samples.Api.Forms;

/// <summary>What the officer confirmed on the page that shows the findings.</summary>
/// <param name="Keys">The findings ticked.</param>
/// <param name="Officer">Who confirms.</param>
/// <param name="Reason">Why.</param>
internal sealed record ConfirmedFindings(IReadOnlySet<string> Keys, string Officer, string Reason)
{
    public const string KeysName = "confirmed", OfficerName = "officer", ReasonName = "reason";

    public static ConfirmedFindings None { get; } = new(new HashSet<string>(), "", "");

    public static ConfirmedFindings Read(IFormCollection form) => new(
        form[KeysName].OfType<string>().ToHashSet(StringComparer.Ordinal), form[OfficerName].ToString().Trim(), form[ReasonName].ToString().Trim());

    /// <summary>Tells a finding from the others of its entry.</summary>
    public static string KeyOf(Finding finding) => finding.Role is { } role ? $"{finding.Rule.Id}@{role}" : finding.Rule.Id;

    /// <summary>Whether an entry with this finding is saved only when an officer has confirmed it.</summary>
    public static bool IsNeeded(Finding finding) => finding.Effect >= Effect.Review;

    /// <summary>What is missing for the entry to be saved; null for nothing.</summary>
    public string? Missing(IEnumerable<Finding> findings, Language language)
    {
        if (findings.Any(f => IsNeeded(f) && !Keys.Contains(KeyOf(f))))
            return language["Hãy đánh dấu xác nhận từng điều cần xem lại, hoặc sửa lại cho đúng với trang sổ.", "Tick every point that needs review, or correct the entry to what the book reads."];
        if (Keys.Count == 0) return null;
        if (Officer.Length == 0) return language["Hãy ghi họ tên cán bộ xác nhận.", "Give the name of the officer who confirms."];
        return Reason.Length == 0 ? language["Hãy ghi lý do xác nhận, ví dụ: đã đối chiếu trang sổ gốc.", "Give the reason, such as: compared with the page of the book."] : null;
    }
}
