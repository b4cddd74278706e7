using CivilStatus.Benchmarks.Forms;

namespace CivilStatus.Benchmarks.WholeBirth.HandWritten;

/// <summary>Reads every field of the form once, with what is asked of every field.</summary>
internal sealed class FormReader(FieldChecks fields)
{
    private static readonly string[] Kinds = ["first", "onTime", "late", "reRegistered", "foreignRecorded", "certificateReissued", "longDeceased", "unknown"];
    private static readonly string[] Levels = ["commune", "district", "province", "mission"];
    private static readonly string[] Territories = ["tonkin", "annamNorth", "annamSouth", "cochinchina", "north", "south"];
    private static readonly string[] Copies = ["original", "second"];
    private static readonly string[] PageImages = ["attached", "damaged", "absent"];
    private static readonly string[] Sexes = ["male", "female", "unknown"];
    private static readonly string[] ResidenceKinds = ["permanent", "temporary", "current", "none"];
    private static readonly string[] Documents = ["identityCard", "passport", "residenceCard", "citizenCard", "soldierCard", "officerCard", "policeCard", "other"];

    public HeadRead Head(HeadForm form, DateOnly asOf, ref FoundVerdicts found)
    {
        fields.Reads(form.Page, ref found);
        fields.ReadsCode(form.Kind, Kinds, ref found);
        fields.ReadsCode(form.OfficeLevel, Levels, ref found);
        fields.ReadsCode(form.Territory, Territories, ref found);
        Flag(form.ForeignElement, ref found);
        Flag(form.BorderCommune, ref found);
        Flag(form.StruckOut, ref found);
        fields.ReadsCode(form.Copy, Copies, ref found);
        fields.ReadsCode(form.PageImage, PageImages, ref found);
        fields.Reads(form.FirstNumber, ref found);
        fields.Reads(form.FirstBook, ref found);
        fields.Reads(form.FirstOffice, ref found);
        return new HeadRead
        {
            Form = form,
            HasNumber = fields.Reads(form.Number, ref found),
            HasBook = fields.Reads(form.Book, ref found),
            Entered = fields.ReadsDate(form.Date, asOf, ref found, out bool hasDate),
            HasDate = hasDate,
            HasOffice = fields.Reads(form.Office, ref found),
            HasSignatory = fields.Reads(form.Signatory, ref found),
            HasTitle = fields.Reads(form.SignatoryTitle, ref found),
            HasOfficer = fields.Reads(form.Officer, ref found),
            HasNote = fields.Reads(form.Note, ref found),
            FirstRegistered = fields.ReadsDate(form.FirstDate, asOf, ref found, out bool hasFirst),
            HasFirstDate = hasFirst,
        };
    }

    public PersonRead Person(PersonForm form, DateOnly asOf, ref FoundVerdicts found)
    {
        fields.ReadsDate(form.Died, asOf, ref found, out _);
        fields.Reads(form.BirthPlace, ref found);
        fields.Reads(form.HomeTown, ref found);
        Flag(form.EthnicityRedetermined, ref found);
        fields.Reads(form.OtherNationality, ref found);
        fields.Reads(form.Residence, ref found);
        fields.ReadsCode(form.ResidenceKind, ResidenceKinds, ref found);
        fields.ReadsCode(form.DocumentKind, Documents, ref found);
        fields.Reads(form.DocumentNumber, ref found);
        fields.ReadsDate(form.DocumentIssuedOn, asOf, ref found, out _);
        fields.Reads(form.DocumentIssuedBy, ref found);
        return new PersonRead
        {
            Form = form,
            HasName = fields.Reads(form.Name, ref found),
            HasSex = fields.ReadsCode(form.Sex, Sexes, ref found),
            Born = fields.ReadsDate(form.Born, asOf, ref found, out bool hasBorn),
            HasBorn = hasBorn,
            HasWords = fields.Reads(form.BornInWords, ref found),
            HasEthnicity = fields.Reads(form.Ethnicity, ref found),
            HasNationality = fields.Reads(form.Nationality, ref found),
            HasPersonalId = fields.Reads(form.PersonalId, ref found),
        };
    }

    public void Flag(string? flag, ref FoundVerdicts found)
    {
        if (flag is not (null or "true" or "false")) fields.Reads(flag, ref found);
    }
}
