using System.CommandLine;
using CivilStatus.Cli.Explaining;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Records;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus explain FILE --record N [--for officer|lawyer]</c></summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        Argument<string> file = new Argument<string>("FILE") { Description = "Tệp .xlsx, .csv, .ndjson hoặc \"-\" / a workbook, CSV, NDJSON or \"-\"" }.RefusingOptions();
        Option<long> record = new("--record") { Description = "Số thứ tự của trường hợp trong tệp, từ 1 / the number of the entry in the file, from 1", Required = true };
        Option<string?> rule = new("--rule") { Description = "Chỉ giải thích quy tắc này, ví dụ KS106 / explain this rule only" };
        Option<string> reader = new Option<string>("--for") { Description = "officer: ngắn gọn cho cán bộ; lawyer: đầy đủ căn cứ và từng bước / short, or with grounds and every step", DefaultValueFactory = _ => "officer" }.AcceptOnlyFromAmong("officer", "lawyer");
        Option<string> profile = Options.Profile(), language = Options.Language();
        Option<string?> asOf = Options.AsOf(), catalogue = Options.Catalogue(), @base = Options.Base();
        var command = new Command("explain", "Giải thích vì sao một trường hợp có kết quả như vậy / explain how a result came about")
        {
            file, record, rule, reader, profile, asOf, catalogue, @base, language,
        };
        command.SetAction(parsed => (int)Run(
            parsed.GetRequiredValue(file), parsed.GetRequiredValue(record), parsed.GetValue(rule), parsed.GetRequiredValue(reader) == "lawyer", parsed.GetRequiredValue(profile),
            parsed.GetValue(asOf), parsed.GetValue(catalogue), parsed.GetValue(@base), new Language(parsed.GetRequiredValue(language))));
        return command;
    }

    private static ExitCode Run(string file, long number, string? rule, bool forLawyer, string profileId, string? asOf, string? cataloguePath, string? basePath, Language language)
    {
        if (number < 1) throw new UsageException("--record phải từ 1 trở lên.", "--record must be 1 or more.");
        RuleCatalogue catalogue = CatalogueChoice.Load(cataloguePath, language.Code, basePath);
        Profile profile = ProfileChoice.Find(catalogue, profileId);
        if (rule is not null && catalogue.Rule(rule) is null)
            throw new UsageException(
                $"Danh mục không có quy tắc \"{rule}\". Các quy tắc: {string.Join(", ", catalogue.Rules.Select(r => r.Id))}.",
                $"The catalogue has no rule \"{rule}\". Rules: {string.Join(", ", catalogue.Rules.Select(r => r.Id))}.");
        ReadRecord record = Find(file, number);
        if (record.Entry is not { } entry)
        {
            Console.Error.WriteLine($"{record.Source}: {record.Error!.Message.In(language.Code)}");
            return ExitCode.Unreadable;
        }
        var validator = new Validator(catalogue);
        Facts facts = validator.Read(entry, AsOf.Resolve(asOf));
        var report = new ExplanationReport(new Page(Consoles.Output(), catalogue, language, profile), forLawyer);
        report.Write(entry, record.Source, validator.Explain(facts, profile, rule), single: rule is not null);
        return ExitCode.Success;
    }

    private static ReadRecord Find(string file, long number)
    {
        using EntrySource source = file == "-" ? EntrySource.Open(Console.OpenStandardInput(), "-") : EntrySource.Open(file);
        long count = 0;
        foreach (ReadRecord record in source.Read())
        {
            count++;
            if (count == number || record.Source == file) return record;
        }
        throw new UsageException($"Tệp {file} chỉ có {count} trường hợp.", $"The file {file} has {count} {NumberText.Noun(count, "entry", "entries")} only.");
    }
}
