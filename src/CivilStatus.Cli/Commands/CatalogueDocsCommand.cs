using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using CivilStatus.Validation.Authoring.Pages;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus catalogue docs [DIR] -o FOLDER</c></summary>
internal static class CatalogueDocsCommand
{
    private static readonly string[] Languages = ["vi", "en"];

    public static Command Create()
    {
        Argument<string?> catalogue = new Argument<string?>("DIR")
        {
            Description = "Thư mục danh mục hoặc tệp .bundle; mặc định danh mục Việt Nam kèm theo / a catalogue folder or bundle",
            Arity = ArgumentArity.ZeroOrOne,
        }.RefusingOptions();
        Option<string> output = new("--output", "-o") { Description = "Thư mục ghi trang web / the folder for the site", Required = true };
        Option<string?> @base = Options.Base();
        Option<string> language = Options.Language();
        var command = new Command("docs", "Tạo trang web tĩnh của danh mục / make a static site of the catalogue") { catalogue, output, @base, language };
        command.SetAction(parsed => (int)Run(parsed.GetValue(catalogue), parsed.GetRequiredValue(output), parsed.GetValue(@base), parsed.GetRequiredValue(language)));
        return command;
    }

    private static ExitCode Run(string? path, string output, string? basePath, string language)
    {
        DescribedCatalogue described = DescribedCatalogue.Load(path, language, basePath);
        ImmutableArray<SitePage> pages = CatalogueSite.Make(described.Catalogue, described.Examples);
        try
        {
            Write(output, pages);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Không ghi được vào {output}: {exception.Message}", $"{output} cannot be written: {exception.Message}");
        }
        Console.Out.WriteLine(language == "vi" ? $"Đã ghi {pages.Length} tệp vào {output}." : $"{pages.Length} files written to {output}.");
        return ExitCode.Success;
    }

    // Pages of rules that are gone would mislead; only a folder that holds a site of ours is cleared.
    private static void Write(string folder, ImmutableArray<SitePage> pages)
    {
        bool ours = File.Exists(Path.Combine(folder, "style.css")) && Languages.All(l => File.Exists(Path.Combine(folder, l, "index.html")));
        if (!ours && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new UsageException($"Thư mục {folder} đã có tệp khác. Chỉ ra thư mục trống hoặc trang web đã tạo trước đó.", $"The folder {folder} holds other files. Name an empty folder, or a site made before.");
        if (ours)
            foreach (string old in Languages.SelectMany(l => Directory.EnumerateFiles(Path.Combine(folder, l), "*.html", SearchOption.AllDirectories)).ToArray()) File.Delete(old);
        foreach (SitePage page in pages)
        {
            string file = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, page.Content, new UTF8Encoding(false));
        }
    }
}
