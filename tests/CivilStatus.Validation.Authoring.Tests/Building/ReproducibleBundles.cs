using CivilStatus.Tests;
using CivilStatus.Validation.Authoring.Building;
using CivilStatus.Validation.Authoring.Loading;
using CivilStatus.Validation.Authoring.Tests.Loading;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Validation.Authoring.Tests.Building;

public sealed class ReproducibleBundles
{
    private static readonly byte[] Expected = Build(RepositoryFolder.Catalogue);

    [Fact]
    public void The_same_files_elsewhere_with_other_times_give_the_same_bytes()
    {
        using var copy = new CatalogueCopy();
        foreach (string file in Directory.EnumerateFiles(copy.Folder, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        Assert.True(Expected.AsSpan().SequenceEqual(Build(copy.Folder)));
    }

    [Fact]
    public void A_law_table_is_not_in_the_catalogue_that_is_sealed_but_its_hash_is()
    {
        const string Table = "law-tables/wife-minimum-age.json";
        Bundle bundle = Bundle.Load(Expected);

        Assert.Equal(Bundle.Hash(File.ReadAllBytes(Path.Combine(RepositoryFolder.Catalogue, Table))), Assert.Single(bundle.Files, f => f.Path == Table).Sha256);
        Assert.DoesNotContain("day-18y", System.Text.Encoding.UTF8.GetString(Expected), StringComparison.Ordinal);
    }

    private static byte[] Build(string folder) => CatalogueBuilder.Build(CatalogueLoader.Load(folder)).Save();
}
