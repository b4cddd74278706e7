using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>What is written of the entry itself.</summary>
internal readonly ref struct HeadRead
{
    public required HeadForm Form { get; init; }
    public required bool HasNumber { get; init; }
    public required bool HasBook { get; init; }
    public required bool HasDate { get; init; }
    public required DateOnly? Entered { get; init; }
    public required bool HasOffice { get; init; }
    public required bool HasSignatory { get; init; }
    public required bool HasTitle { get; init; }
    public required bool HasOfficer { get; init; }
    public required bool HasNote { get; init; }
    public required bool HasFirstDate { get; init; }
    public required DateOnly? FirstRegistered { get; init; }

    public bool IsStruckOut => Form.StruckOut == "true";

    public bool IsFromEarlierPaper => Form.Kind is "reRegistered" or "foreignRecorded" or "certificateReissued";
}
