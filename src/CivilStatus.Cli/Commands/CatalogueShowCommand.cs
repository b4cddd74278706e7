using System.CommandLine;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus catalogue show ID</c></summary>
internal static class CatalogueShowCommand
{
    public static Command Create()
    {
        Argument<string> id = new Argument<string>("ID")
        {
            Description = "Mã quy tắc (KH104), tham số, văn bản, bảng hoặc ngữ cảnh / the id of a rule, parameter, instrument, table or profile",
        }.RefusingOptions();
        Option<string?> on = new("--on") { Description = "Ngày cần xem luật (2015-01-01 hoặc 01/01/2015); mặc định mọi thời kỳ / the day whose law is shown; default all times" };
        Option<string?> catalogue = Options.Catalogue(), @base = Options.Base();
        Option<string> language = Options.Language();
        var command = new Command("show", "Đọc một quy tắc bằng lời, căn cứ, giá trị và ví dụ / read a rule in words, its grounds, values and examples") { id, on, catalogue, @base, language };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(id), parsed.GetValue(on), parsed.GetValue(catalogue), parsed.GetValue(@base), new Language(parsed.GetRequiredValue(language))));
        return command;
    }

    private static ExitCode Run(string id, string? on, string? path, string? basePath, Language language)
    {
        DescribedCatalogue described = DescribedCatalogue.Load(path, language.Code, basePath);
        RuleCatalogue catalogue = described.Catalogue;
        int? day = on is null ? null : AsOf.Day("--on", on);
        var law = new LawReport(Consoles.Output(), catalogue, language);
        if (catalogue.Rule(id) is { } rule) new RuleReport(Consoles.Output(), described, language, law).Write(rule, day);
        else if (catalogue.Parameter(id) is { } parameter) law.Write(parameter, day);
        else if (catalogue.Instrument(id) is { } instrument) law.Write(instrument);
        else if (catalogue.Table(id) is { } table) law.Write(table);
        else if (catalogue.Profile(id) is { } profile) law.Write(profile);
        else
            throw new UsageException(
                $"Danh mục không có \"{id}\". Các quy tắc: {string.Join(", ", catalogue.Rules.Select(r => r.Id))}. Tham số: {string.Join(", ", catalogue.Parameters.Select(p => p.Id))}.",
                $"The catalogue has no \"{id}\". Rules: {string.Join(", ", catalogue.Rules.Select(r => r.Id))}. Parameters: {string.Join(", ", catalogue.Parameters.Select(p => p.Id))}.");
        return ExitCode.Success;
    }
}
