using System.CommandLine;
using System.Globalization;
using CivilStatus.Validation.Registers;

namespace CivilStatus.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class Options
{
    private const int MostThreads = 256, MostMemory = 1 << 20;

    public static Option<string> Language() => new Option<string>("--language")
    {
        Description = "vi | en: ngôn ngữ của kết quả / language of the results",
        DefaultValueFactory = _ => "vi",
    }.AcceptOnlyFromAmong("vi", "en");

    public static Option<string> Profile() => new("--profile")
    {
        Description = "Ngữ cảnh: digitisation, transfer, registration, reconciliation / what the entries are checked for",
        DefaultValueFactory = _ => "digitisation",
    };

    public static Option<string?> AsOf() => new("--as-of")
    {
        Description = "Ngày xét (2026-11-23 hoặc 23/11/2026); mặc định hôm nay theo giờ Việt Nam / the day that counts as today",
    };

    public static Option<string?> Catalogue() => new("--catalogue")
    {
        Description = "Thư mục danh mục hoặc tệp .bundle; mặc định danh mục Việt Nam kèm theo / a catalogue folder or bundle",
    };

    public static Option<string?> Base() => new("--base")
    {
        Description = "Danh mục gốc (thư mục hoặc .bundle) của danh mục bổ sung; mặc định danh mục Việt Nam kèm theo / the catalogue that an overlay extends",
    };

    public static Option<int> Threads() => Number("--threads", "Số luồng; mặc định là số bộ xử lý / threads; the number of processors by default", Environment.ProcessorCount, 1, MostThreads);

    /// <param name="usual">What is taken where nothing is said.</param>
    public static Option<int> Memory(int usual)
        => Number("--memory", "Bộ nhớ của cả chương trình khi đặt các bản ghi cạnh nhau, MB / memory of the whole process while records are put beside each other, in MB", usual, RegisterOptions.LeastMemoryMegabytes, MostMemory);

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        Option<int> option = new(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && (number < least || number > most))
                result.AddError($"{name} {number}: từ {least} đến {most}. / from {least} to {most}.");
        });
        return option;
    }

    /// <summary>Takes a word that looks like an option for a misspelt one, not for a file.</summary>
    public static T RefusingOptions<T>(this T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (string word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
                result.AddError($"Không có tùy chọn \"{word}\"; tệp có tên như vậy thì viết ./{word}. / There is no option \"{word}\"; write ./{word} for a file of that name.");
        });
        return argument;
    }

    /// <summary>The language asked for, even where the rest of the command line is wrong.</summary>
    public static string LanguageIn(ParseResult parsed)
    {
        string[] words = [.. parsed.Tokens.Select(t => t.Value)];
        int at = Array.IndexOf(words, "--language");
        return at >= 0 && at + 1 < words.Length && words[at + 1] == "en" ? "en" : "vi";
    }
}
