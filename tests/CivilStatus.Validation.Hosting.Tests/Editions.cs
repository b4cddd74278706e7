using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Hosting.Tests;

/// <summary>Bundles that differ in what they say they are.</summary>
internal static class Editions
{
    private static readonly Bundle National = VietnamCatalogue.Load();

    public static byte[] Of(string version, string id = "vn") => new Bundle(National.Catalogue with { Version = version, Id = id }, []).Save();

    /// <summary>One whose rules find their tables gone, as no catalogue that was built can.</summary>
    public static byte[] WithoutTables() => new Bundle(National.Catalogue with { Tables = [] }, []).Save();
}
