using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Analysis.Checks;

/// <summary>Says plainly what the analysis could not decide.</summary>
internal static class Doubt
{
    public static void Report(DiagnosticBag bag, RuleFile file, string path, string vi, string en)
        => bag.Warning(Codes.NotDecided, new SourcePlace(file.File, 0, path),
            LocalizedText.Of($"Phân tích không kết luận được {vi}.", $"The analysis could not decide {en}."),
            LocalizedText.Of(
                "Thêm ví dụ cho thấy điều đó, hoặc viết điều kiện đơn giản hơn.",
                "Add an example that shows it, or write the condition more simply."));
}
