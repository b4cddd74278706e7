using CivilStatus.Validation.Formats.Workbooks.Marking.Results;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>Where the records of one side stand: the file, and the place in it.</summary>
internal sealed class SidePlaces(IReadOnlyList<string> files)
{
    private readonly RunInputs inputs = new(files);

    /// <summary>The cells that say it: place, then file.</summary>
    /// <param name="source">The record.</param>
    /// <param name="cell">The cell of its row that is meant; null for the whole row.</param>
    public ResultCell[] Of(string source, string? cell = null) => inputs.Of(source) is { } file
        ? [ResultCell.Of(inputs.Within(file, source, cell)), ResultCell.Of(inputs[file])]
        : [ResultCell.Of(source), ResultCell.Of("")];
}
