namespace CivilStatus.Validation.Catalogues.Overlays;

/// <summary>What an overlay stands on: a catalogue by its id, of at least a version. Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id, such as <c>vn</c>.</param>
/// <param name="Version">The oldest version that will do; later ones do as well, since what the overlay refers to is checked again.</param>
public sealed record CatalogueReference(string Id, string Version)
{
    /// <summary>The catalogue meant: the one given, or one it was put on itself; null where it is none of them, or too old.</summary>
    public Catalogue? In(Catalogue catalogue)
    {
        for (Catalogue? at = catalogue; at is not null; at = at.Base)
            if (at.Id == Id) return CatalogueVersion.IsAtLeast(at.Version, Version) ? at : null;
        return null;
    }

    /// <summary>Id and version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
