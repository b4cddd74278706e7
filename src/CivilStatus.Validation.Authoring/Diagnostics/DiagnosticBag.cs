using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Diagnostics;

/// <summary>Collects diagnostics while a catalogue is read, so that one run reports them all.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>The lines of what was read; a diagnostic that names no line takes it from here.</summary>
    public SourceLines Lines { get; } = new();

    public bool HasErrors => diagnostics.Any(d => d.Severity == Severity.Error);

    public void Error(string code, SourcePlace place, LocalizedText message, LocalizedText remedy)
        => diagnostics.Add(new Diagnostic(code, Severity.Error, Lines.Locate(place), message, remedy));

    public void Warning(string code, SourcePlace place, LocalizedText message, LocalizedText remedy)
        => diagnostics.Add(new Diagnostic(code, Severity.Warning, Lines.Locate(place), message, remedy));

    /// <summary>Everything in several bags.</summary>
    public static DiagnosticBag Joined(IEnumerable<DiagnosticBag> bags)
    {
        var all = new DiagnosticBag();
        foreach (DiagnosticBag bag in bags) all.diagnostics.AddRange(bag.diagnostics);
        return all;
    }

    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. diagnostics.OrderBy(d => d.Place.File, StringComparer.Ordinal).ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Path, StringComparer.Ordinal).ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message.In("en"), StringComparer.Ordinal),
    ];
}
