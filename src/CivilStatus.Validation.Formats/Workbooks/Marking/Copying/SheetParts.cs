namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>A sheet that is marked, and the parts that come along with it.</summary>
/// <param name="Index">Its place among the sheets.</param>
/// <param name="Part">The part with its cells.</param>
/// <param name="Marks">The marks.</param>
/// <param name="Relations">What it refers to.</param>
internal sealed record SheetParts(int Index, string Part, SheetMarks Marks, PartRelations Relations)
{
    /// <summary>The part with its comments; null where it has none.</summary>
    public string? Comments { get; } = Relations.Of("comments").Select(r => r.Part).FirstOrDefault();

    /// <summary>Whether it holds a table, which has a filter of its own.</summary>
    public bool HasTable { get; } = Relations.Of("table").Any();

    /// <summary>The drawings that comments may be shown in, or pictures of headers.</summary>
    public IReadOnlyDictionary<string, string> Drawings { get; } = Relations.Of("vmlDrawing").DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Part, StringComparer.Ordinal);
}
