using System.Globalization;

namespace CivilStatus.Validation.Authoring.Diagnostics;

/// <summary>A place in the files of a catalogue.</summary>
/// <param name="File">The path of the file in the catalogue folder.</param>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Path">The JSON path, such as <c>$.exceptions[0].when</c>.</param>
public sealed record SourcePlace(string File, int Line = 0, string Path = "")
{
    /// <summary><c>file(line) path</c></summary>
    public override string ToString()
        => File + (Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({Line})") : "") + (Path.Length > 0 ? " " + Path : "");
}
