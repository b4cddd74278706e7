using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Hosting;

/// <summary>One state of a catalogue: what a bundle holds, ready to validate.</summary>
/// <param name="Validator">The validator.</param>
/// <param name="Hash">The SHA-256 hash of the bundle, in lower-case hexadecimal.</param>
internal sealed record CatalogueEdition(Validator Validator, string Hash)
{
    /// <summary>The bundle that comes with the national package.</summary>
    public static CatalogueEdition National()
    {
        Bundle bundle = VietnamCatalogue.Load();
        return Ready(new Validator(bundle.Catalogue), Bundle.Hash(bundle.Save()));
    }

    /// <summary>Loads a bundle and makes the rules of every event ready, so that no request waits for that.</summary>
    /// <exception cref="BundleFormatException">It is no bundle, or not the one that was sealed.</exception>
    /// <exception cref="InvalidOperationException">The catalogue contradicts itself.</exception>
    public static CatalogueEdition Of(ReadOnlySpan<byte> bundle) => Ready(Validator.Load(bundle), Bundle.Hash(bundle));

    private static CatalogueEdition Ready(Validator validator, string hash)
    {
        if (!validator.Catalogue.Profiles.IsEmpty)
            foreach ((EntryEvent entryEvent, _) in EntryEvents.All)
                validator.Validate(new Entry(entryEvent), validator.Catalogue.Profiles[0], validator.Catalogue.PublishedOn);
        return new CatalogueEdition(validator, hash);
    }
}
