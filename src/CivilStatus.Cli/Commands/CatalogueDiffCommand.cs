using System.CommandLine;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Runs;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Differences;
using CivilStatus.Validation.Formats;
using NodaTime;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus catalogue diff OLD NEW [--on FILE…]</c></summary>
internal static class CatalogueDiffCommand
{
    public static Command Create()
    {
        Argument<string> before = new Argument<string>("OLD") { Description = "Danh mục cũ: thư mục hoặc tệp .bundle / the older catalogue, folder or bundle" }.RefusingOptions();
        Argument<string> after = new Argument<string>("NEW") { Description = "Danh mục mới / the newer catalogue" }.RefusingOptions();
        Option<string[]> on = new("--on")
        {
            Description = "Đếm trên các tệp này bao nhiêu trường hợp đổi kết quả / count on these files how many entries flip",
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> profile = Options.Profile(), language = Options.Language();
        Option<string?> asOf = Options.AsOf(), @base = Options.Base();
        var command = new Command("diff", "Hai danh mục khác nhau thế nào, và kết quả nào đổi / how two catalogues differ, and which results change")
        {
            before, after, on, profile, asOf, @base, language,
        };
        command.SetAction((parsed, interrupted) => Task.FromResult((int)Run(
            parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(on) ?? [], parsed.GetRequiredValue(profile),
            AsOf.Resolve(parsed.GetValue(asOf)), parsed.GetValue(@base), new Language(parsed.GetRequiredValue(language)), interrupted)));
        return command;
    }

    private static ExitCode Run(
        string beforePath, string afterPath, string[] files, string profile, LocalDate asOf, string? basePath, Language language, CancellationToken interrupted)
    {
        DescribedCatalogue old = DescribedCatalogue.Load(beforePath, language.Code, basePath), @new = DescribedCatalogue.Load(afterPath, language.Code, basePath);
        RuleCatalogue before = old.Catalogue, after = @new.Catalogue;
        _ = (ProfileChoice.Find(before, profile), ProfileChoice.Find(after, profile));
        var search = new FlipSearch(before, after, [.. old.Entries.Concat(@new.Entries)]);
        var report = new DifferenceReport(Consoles.Output(), before, after, search, language);
        report.Write(CatalogueComparison.Compare(before, after));
        if (files.Length == 0) return ExitCode.Success;

        var run = new ComparisonRun(new EntryComparison(before, after, profile), asOf);
        IEnumerable<Func<EntrySource>> sources = EntryFiles.Of(files);
        ComparisonSummary summary = Console.IsErrorRedirected
            ? run.Run(sources, new QuietProgress(Console.Error, language), interrupted)
            : BarProgress.Run(Consoles.Error(), language, p => run.Run(sources, p, interrupted));
        report.Write(summary);
        return summary switch
        {
            { Interrupted: true } => ExitCode.Interrupted,
            { Faults: > 0 } => ExitCode.Fault,
            { Unreadable: > 0 } => ExitCode.Unreadable,
            _ => ExitCode.Success,
        };
    }
}
