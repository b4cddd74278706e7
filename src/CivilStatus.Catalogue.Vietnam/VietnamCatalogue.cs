using CivilStatus.Validation;
using CivilStatus.Validation.Bundles;

namespace CivilStatus.Catalogue.Vietnam;

/// <summary>The national catalogue, as it comes with this package. Safe to share between threads.</summary>
public static class VietnamCatalogue
{
    /// <summary>Loads the sealed bundle. Keep what it gives: loading reads every rule and table.</summary>
    public static Bundle Load()
    {
        using Stream stream = typeof(VietnamCatalogue).Assembly.GetManifestResourceStream("vn.bundle")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Bundle.Load(bytes);
    }

    /// <summary>A validator for the national catalogue. Keep it: making one reads every rule and table.</summary>
    public static Validator LoadValidator() => new(Load().Catalogue);
}
