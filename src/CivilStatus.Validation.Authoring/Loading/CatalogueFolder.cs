using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Mutations;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Loading;

/// <summary>The files of a catalogue folder, read once, sorted by path.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Files">Path in the folder, with forward slashes, and bytes.</param>
internal sealed record CatalogueFolder(string Path, ImmutableArray<(string Path, byte[] Bytes)> Files)
{
    /// <summary>The file that says what the folder is.</summary>
    public const string Head = "catalogue.json";

    /// <summary>The folders that hold files of one kind each; everything else at the top is a single file.</summary>
    private static readonly ImmutableArray<string> Kinds = ["instruments", "parameters", "tables", "rules", "law-tables", "profiles", "schema"];

    private static readonly ImmutableArray<string> Single = [Head, "labels.json", ReviewedMutants.File];

    public static CatalogueFolder? Read(string path, DiagnosticBag bag)
    {
        if (!File.Exists(System.IO.Path.Combine(path, "catalogue.json")))
        {
            bag.Error(Codes.Unreadable, new SourcePlace(path),
                LocalizedText.Of("Đây không phải thư mục danh mục: không có catalogue.json.", "This is no catalogue folder: it has no catalogue.json."),
                LocalizedText.Of("Chỉ ra thư mục chứa catalogue.json, hoặc tệp .bundle.", "Name the folder that holds catalogue.json, or a .bundle file."));
            return null;
        }
        var files = ImmutableArray.CreateBuilder<(string, byte[])>();
        foreach (string file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
        {
            string relative = System.IO.Path.GetRelativePath(path, file).Replace('\\', '/');
            if (!Belongs(relative)) NotExpected(relative, bag);
            else if (ReadFile(file, relative, bag) is { } bytes) files.Add((relative, bytes));
        }
        files.Sort((a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return new CatalogueFolder(path, files.ToImmutable());
    }

    /// <summary>The files of one kind, such as those under <c>rules</c>.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Of(string kind)
        => Files.Where(f => f.Path.StartsWith(kind + "/", StringComparison.Ordinal));

    /// <summary>Whether the folder holds a file that it may do without.</summary>
    public bool Has(string file) => Files.Any(f => f.Path == file);

    public IReadOnlyList<BundleFile> Hashes => [.. Files.Select(f => new BundleFile(f.Path, Bundle.Hash(f.Bytes)))];

    private static bool Belongs(string path)
        => Single.Contains(path) || path.EndsWith(".json", StringComparison.Ordinal) && Kinds.Contains(path.Split('/')[0]) && path.Contains('/', StringComparison.Ordinal);

    private static byte[]? ReadFile(string file, string relative, DiagnosticBag bag)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Error(Codes.Unreadable, new SourcePlace(relative),
                LocalizedText.Of($"Không đọc được tệp: {exception.Message}", $"The file cannot be read: {exception.Message}"),
                LocalizedText.Of("Kiểm tra quyền đọc tệp.", "Check the file's permissions."));
            return null;
        }
    }

    private static void NotExpected(string relative, DiagnosticBag bag)
        => bag.Error(Codes.FileName, new SourcePlace(relative),
            LocalizedText.Of("Tệp không thuộc về thư mục danh mục.", "The file does not belong into a catalogue folder."),
            LocalizedText.Of(
                $"Được phép: {string.Join(", ", Single)} và tệp .json trong {string.Join(", ", Kinds)}.",
                $"Allowed: {string.Join(", ", Single)} and .json files under {string.Join(", ", Kinds)}."));
}
