using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Reports.Sets;

/// <summary>What is said of how rules over sets were asked, in words.</summary>
internal static class SetTerms
{
    public static string Of(SetDiagnostic diagnostic, Language language) => diagnostic.Kind == SetDiagnosticKind.LargeBlock
        ? language[
            $"{TextReport.Number(diagnostic.Size)} trường hợp chung khóa {diagnostic.What} ({diagnostic.Key}): quá nhiều để so từng cặp, mỗi trường hợp chỉ được so với các trường hợp đứng gần.",
            $"{TextReport.Number(diagnostic.Size)} entries share the key {diagnostic.What} ({diagnostic.Key}): too many to compare each with each, so each is compared with those near it."]
        : language[
            $"lỗi của chương trình, {TextReport.Number(diagnostic.Size)} lần: {diagnostic.What}",
            $"a fault of the program, {TextReport.Number(diagnostic.Size)} times: {diagnostic.What}"];
}
