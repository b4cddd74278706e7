using System.CommandLine;

namespace CivilStatus.Cli.Commands;

/// <summary>The options that several commands share.</summary>
internal static class Options
{
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
