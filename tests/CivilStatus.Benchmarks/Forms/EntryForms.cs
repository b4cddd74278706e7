using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.Forms;

/// <summary>Makes forms of entries, with the very same texts.</summary>
internal static class EntryForms
{
    public static EntryForm Of(Entry entry) => new()
    {
        IsBirth = entry.Event == EntryEvent.Birth,
        Id = Text(entry, "id"),
        Entry = Head(entry),
        Child = Person(entry, "child."),
        Mother = Person(entry, "mother."),
        Father = Person(entry, "father."),
        BirthPlace = Text(entry, "birthPlace"),
        MultipleBirth = Text(entry, "multipleBirth"),
        NewbornDied = Text(entry, "newbornDied"),
        Parentage = Text(entry, "parentage"),
        ParentsAre = Text(entry, "parentsAre"),
        Husband = Person(entry, "husband."),
        Wife = Person(entry, "wife."),
        MarriageDate = Text(entry, "marriageDate"),
        MarriedOn = FormDate.Read(Text(entry, "marriageDate")),
        Declarant = Person(entry, "declarant."),
        DeclarantRelation = Text(entry, "declarant.relation"),
    };

    private static HeadForm Head(Entry entry) => new()
    {
        Number = Text(entry, "entry.number"),
        Book = Text(entry, "entry.book"),
        Page = Text(entry, "entry.page"),
        Date = Text(entry, "entry.date"),
        Office = Text(entry, "entry.office"),
        Signatory = Text(entry, "entry.signatory"),
        SignatoryTitle = Text(entry, "entry.signatoryTitle"),
        Officer = Text(entry, "entry.officer"),
        Note = Text(entry, "entry.note"),
        Kind = Text(entry, "entry.kind"),
        OfficeLevel = Text(entry, "entry.officeLevel"),
        Territory = Text(entry, "entry.territory"),
        ForeignElement = Text(entry, "entry.foreignElement"),
        BorderCommune = Text(entry, "entry.borderCommune"),
        StruckOut = Text(entry, "entry.struckOut"),
        Copy = Text(entry, "entry.copy"),
        PageImage = Text(entry, "entry.pageImage"),
        FirstNumber = Text(entry, "entry.firstRegistration.number"),
        FirstBook = Text(entry, "entry.firstRegistration.book"),
        FirstDate = Text(entry, "entry.firstRegistration.date"),
        FirstOffice = Text(entry, "entry.firstRegistration.office"),
        EnteredOn = FormDate.Read(Text(entry, "entry.date")),
    };

    private static PersonForm Person(Entry entry, string role) => new()
    {
        Name = Text(entry, role + "name"),
        Sex = Text(entry, role + "sex"),
        Born = Text(entry, role + "born"),
        BornInWords = Text(entry, role + "bornInWords"),
        Died = Text(entry, role + "died"),
        BirthPlace = Text(entry, role + "birthPlace"),
        HomeTown = Text(entry, role + "homeTown"),
        Ethnicity = Text(entry, role + "ethnicity"),
        EthnicityRedetermined = Text(entry, role + "ethnicityRedetermined"),
        Nationality = Text(entry, role + "nationality"),
        OtherNationality = Text(entry, role + "otherNationality"),
        Residence = Text(entry, role + "residence"),
        ResidenceKind = Text(entry, role + "residenceKind"),
        PersonalId = Text(entry, role + "personalId"),
        DocumentKind = Text(entry, role + "document.kind"),
        DocumentNumber = Text(entry, role + "document.number"),
        DocumentIssuedOn = Text(entry, role + "document.issuedOn"),
        DocumentIssuedBy = Text(entry, role + "document.issuedBy"),
        BornOn = FormDate.Read(Text(entry, role + "born")),
    };

    private static string? Text(Entry entry, string path) => entry.TryGetSlot(path, out int slot) ? entry[slot] : null;
}
