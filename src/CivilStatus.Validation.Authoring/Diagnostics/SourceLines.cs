namespace CivilStatus.Validation.Authoring.Diagnostics;

/// <summary>The line of every JSON path that was read, so that what is found later can still be shown in its place.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<(string File, string Path), int> lines = [];

    public void Add(SourcePlace place) => lines.TryAdd((place.File, place.Path), place.Line);

    /// <summary>The place with its line; a path that the file does not have stands where its owner does.</summary>
    public SourcePlace Locate(SourcePlace place)
    {
        if (place.Line > 0) return place;
        for (string path = place.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
            if (lines.TryGetValue((place.File, path), out int line)) return place with { Line = line };
        return place;
    }
}
