namespace CivilStatus.Cli.Runs.Resuming;

/// <summary>What has to be the same for one run to go on where another one ended.</summary>
/// <param name="Inputs">The files of entries, in their order.</param>
/// <param name="Catalogue">The catalogue: its id and version.</param>
/// <param name="CatalogueFiles">The files of the catalogue and of what it stands on; none for what comes with the program.</param>
/// <param name="Confirmations">The file of confirmations; null where there is none.</param>
/// <param name="Profile">The profile.</param>
/// <param name="AsOf">The as-of date, as 2026-11-23.</param>
/// <param name="Format">The format of the output.</param>
/// <param name="Language">The language of the output.</param>
internal sealed record RunIdentity(
    FileStamp[] Inputs, string Catalogue, FileStamp[] CatalogueFiles, FileStamp? Confirmations, string Profile, string AsOf, string Format, string Language)
{
    /// <summary>What another run does differently, in Vietnamese and English; null where nothing is.</summary>
    public (string Vi, string En)? DifferenceTo(RunIdentity other)
        => !Inputs.SequenceEqual(other.Inputs) ? ("các tệp đầu vào (tên, dung lượng hoặc lần ghi cuối)", "the input files (names, lengths or last changes)")
         : Catalogue != other.Catalogue || !CatalogueFiles.SequenceEqual(other.CatalogueFiles) ? ("danh mục", "the catalogue")
         : Confirmations != other.Confirmations ? ("tệp xác nhận", "the confirmations")
         : Profile != other.Profile ? ("ngữ cảnh (--profile)", "the profile (--profile)")
         : AsOf != other.AsOf ? ("ngày xét (--as-of)", "the as-of date (--as-of)")
         : Format != other.Format ? ("định dạng (--format, --summary)", "the format (--format, --summary)")
         : Language != other.Language ? ("ngôn ngữ (--language)", "the language (--language)")
         : null;
}
