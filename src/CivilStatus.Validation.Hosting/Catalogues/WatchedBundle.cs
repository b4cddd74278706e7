namespace CivilStatus.Validation.Hosting;

/// <summary>A bundle file that is looked at again and again; a new state is tried when two looks in a row find it.</summary>
internal sealed class WatchedBundle(ServedCatalogue catalogue, string path, string defaultProfile)
{
    private FileStamp? tried, seen;
    private bool isTried, isSeen;

    /// <summary>Looks at the file, and tries what it holds if that is new and still.</summary>
    public ReloadOutcome Look()
    {
        FileStamp? now = CatalogueFile.TryStamp(path, out FileStamp? stamp) ? stamp : null;
        bool still = isSeen && now == seen;
        (seen, isSeen) = (now, true);
        if (!still || (isTried && now == tried)) return ReloadOutcome.Nothing;
        bool isFirst = !isTried;
        (tried, isTried) = (now, true);
        return Try(now, isFirst);
    }

    private ReloadOutcome Try(FileStamp? now, bool isFirst)
    {
        if (now is null) return Refuse($"{path}: the file is not there or cannot be opened.");
        CatalogueEdition? newer = CatalogueFile.Load(path, out string? fault);
        if (newer is null) return Refuse(fault!);
        if (newer.Hash == catalogue.Hash)
        {
            bool wasRefused = catalogue.Refusal is not null;
            catalogue.Keep();
            return wasRefused && !isFirst ? ReloadOutcome.Loaded : ReloadOutcome.Nothing;
        }
        if (CatalogueFile.WhyUnfit(newer, catalogue.Validator.Catalogue.Id, defaultProfile) is { } unfit) return Refuse($"{path}: {unfit}");
        catalogue.Serve(newer);
        return ReloadOutcome.Loaded;
    }

    private ReloadOutcome Refuse(string reason)
    {
        catalogue.Refuse(reason);
        return ReloadOutcome.Refused;
    }
}
