using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Hosting;

/// <summary>One catalogue that a service answers by. Safe to share between threads.</summary>
public sealed class ServedCatalogue
{
    private readonly SwappableValidator validators;
    private CatalogueEdition edition;
    private string? refusal;

    internal ServedCatalogue(string name, string? path, CatalogueEdition first)
    {
        (Name, Path, edition) = (name, path, first);
        validators = new SwappableValidator(first.Validator);
    }

    /// <summary>The name that callers use.</summary>
    public string Name { get; }

    /// <summary>The bundle file it is loaded from; null for the one that comes with the package.</summary>
    public string? Path { get; }

    /// <summary>The validator to use now. Take it once for all that is asked about an entry: after a change of the file it is another one.</summary>
    public Validator Validator => validators.Current;

    /// <summary>Why the bundle file as it now is was refused, in English; null where what is served is what the file holds.</summary>
    public string? Refusal => Volatile.Read(ref refusal);

    /// <summary>The SHA-256 hash of the bundle in service, in lower-case hexadecimal.</summary>
    public string Hash => Volatile.Read(ref edition).Hash;

    internal void Serve(CatalogueEdition newer)
    {
        validators.Exchange(newer.Validator);
        Volatile.Write(ref edition, newer);
        Volatile.Write(ref refusal, null);
    }

    internal void Refuse(string reason) => Volatile.Write(ref refusal, reason);

    internal void Keep() => Volatile.Write(ref refusal, null);
}
