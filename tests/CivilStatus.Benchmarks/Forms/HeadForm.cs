namespace CivilStatus.Benchmarks.Forms;

/// <summary>The part of a form that every entry has.</summary>
public sealed class HeadForm
{
    public string? Number { get; init; }
    public string? Book { get; init; }
    public string? Page { get; init; }
    public string? Date { get; init; }
    public string? Office { get; init; }
    public string? Signatory { get; init; }
    public string? SignatoryTitle { get; init; }
    public string? Officer { get; init; }
    public string? Note { get; init; }
    public string? Kind { get; init; }
    public string? OfficeLevel { get; init; }
    public string? Territory { get; init; }
    public string? ForeignElement { get; init; }
    public string? BorderCommune { get; init; }
    public string? StruckOut { get; init; }
    public string? Copy { get; init; }
    public string? PageImage { get; init; }
    public string? FirstNumber { get; init; }
    public string? FirstBook { get; init; }
    public string? FirstDate { get; init; }
    public string? FirstOffice { get; init; }
    public DateOnly? EnteredOn { get; init; }
}
