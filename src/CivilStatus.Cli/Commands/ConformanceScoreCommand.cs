using System.CommandLine;
using CivilStatus.Cli.Reports;
using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Authoring.Conformance;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus conformance score PACK ANSWERS</c></summary>
internal static class ConformanceScoreCommand
{
    public static Command Create()
    {
        Argument<string> pack = new Argument<string>("PACK") { Description = "Thư mục của bộ kiểm tra / the folder of the pack" }.RefusingOptions();
        Argument<string> answers = new Argument<string>("ANSWERS") { Description = "Tệp NDJSON các câu trả lời / the answers, NDJSON" }.RefusingOptions();
        Option<string> format = new Option<string>("--format") { Description = "text | ndjson", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "ndjson");
        Option<int> show = new("--show") { Description = "Nêu bao nhiêu trường hợp khác nhau đầu tiên (text) / how many differing vectors to list", DefaultValueFactory = _ => 10 };
        show.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out int number) && number < 0)
                result.AddError("--show: 0 trở lên / 0 or more.");
        });
        Option<string> language = Options.Language();
        var command = new Command("score", "Chấm các câu trả lời / score answers") { pack, answers, format, show, language };
        command.SetAction(parsed => (int)Run(
            parsed.GetRequiredValue(pack), parsed.GetRequiredValue(answers), parsed.GetRequiredValue(format), parsed.GetRequiredValue(show),
            new Language(parsed.GetRequiredValue(language))));
        return command;
    }

    private static ExitCode Run(string folder, string file, string format, int show, Language language)
    {
        ConformancePack pack = Pack(folder);
        AnswerFile answers = AnswerFile.Read(Bytes(file));
        ConformanceScore score = ConformanceScore.Of(pack.Vectors, answers.Answers);
        if (format == "ndjson") ScoreNdjson.Write(Console.Out, pack, score, answers.Errors);
        else new ScoreReport(Consoles.Output(), language).Write(pack, score, show);
        foreach (AnswerError error in answers.Errors)
            Console.Error.WriteLine(language[$"{file}, dòng {error.Line}: {error.Reason.In("vi")}.", $"{file}, line {error.Line}: {error.Reason.In("en")}."]);
        return !answers.Errors.IsEmpty ? ExitCode.Unreadable : score.IsPerfect ? ExitCode.Success : ExitCode.Findings;
    }

    private static ConformancePack Pack(string folder)
    {
        try
        {
            return PackReader.Read(folder);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không đọc được bộ kiểm tra {folder}: {exception.Message}", $"The pack {folder} cannot be read: {exception.Message}");
        }
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không đọc được {file}: {exception.Message}", $"{file} cannot be read: {exception.Message}");
        }
    }
}
