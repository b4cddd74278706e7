using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Registers.Tests;

/// <summary>A catalogue of a few rules over sets, one of each kind, with the conventions and profiles of the national one.</summary>
internal static class SetRules
{
    public static Catalogue Catalogue { get; } = Load();

    public static Profile Profile { get; } = Catalogue.Profile("digitisation")!;

    private static Catalogue Load()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("set-rules-");
        try
        {
            foreach (string part in new[] { "catalogue.json", "labels.json", "instruments", "parameters", "profiles", "tables" })
                foreach (string file in Directory.Exists(Path.Combine(RepositoryFolder.Catalogue, part)) ? Directory.GetFiles(Path.Combine(RepositoryFolder.Catalogue, part)) : [Path.Combine(RepositoryFolder.Catalogue, part)])
                    Copy(file, Path.GetRelativePath(RepositoryFolder.Catalogue, file));
            foreach (string rule in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Rules"))) Copy(rule, Path.Combine("rules", Path.GetFileName(rule)));
            CatalogueSource source = CatalogueLoader.Load(folder.FullName);
            return source.Catalogue ?? throw new InvalidOperationException(string.Join('\n', source.Diagnostics.Select(d => $"{d.Place} {d.Message.In("en")} {d.Remedy.In("en")}")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        void Copy(string file, string name)
        {
            string to = Path.Combine(folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
