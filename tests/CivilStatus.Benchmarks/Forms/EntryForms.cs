using CivilStatus.Validation.Records;

namespace CivilStatus.Benchmarks.Forms;

/// <summary>Makes forms of entries, with the very same texts.</summary>
internal static class EntryForms
{
    public static EntryForm Of(Entry entry) => entry.Event == EntryEvent.Birth ? Birth(entry) : Marriage(entry);

    public static BirthForm Birth(Entry entry) => new()
    {
        Id = entry["id"],
        Entry = Head(entry),
        Child = Person(entry, "child."),
        Mother = Person(entry, "mother."),
        Father = Person(entry, "father."),
        BirthPlace = entry["birthPlace"],
        MultipleBirth = entry["multipleBirth"],
        NewbornDied = entry["newbornDied"],
        Parentage = entry["parentage"],
        ParentsAre = entry["parentsAre"],
        Declarant = Person(entry, "declarant."),
        DeclarantRelation = entry["declarant.relation"],
    };

    private static MarriageForm Marriage(Entry entry) => new()
    {
        Id = entry["id"],
        Entry = Head(entry),
        Husband = Person(entry, "husband."),
        Wife = Person(entry, "wife."),
        MarriageDate = entry["marriageDate"],
        MarriedOn = FormDate.Read(entry["marriageDate"]),
        Declarant = Person(entry, "declarant."),
        DeclarantRelation = entry["declarant.relation"],
    };

    private static HeadForm Head(Entry entry) => new()
    {
        Number = entry["entry.number"],
        Book = entry["entry.book"],
        Page = entry["entry.page"],
        Date = entry["entry.date"],
        Office = entry["entry.office"],
        Signatory = entry["entry.signatory"],
        SignatoryTitle = entry["entry.signatoryTitle"],
        Officer = entry["entry.officer"],
        Note = entry["entry.note"],
        Kind = entry["entry.kind"],
        OfficeLevel = entry["entry.officeLevel"],
        Territory = entry["entry.territory"],
        ForeignElement = entry["entry.foreignElement"],
        BorderCommune = entry["entry.borderCommune"],
        StruckOut = entry["entry.struckOut"],
        Copy = entry["entry.copy"],
        PageImage = entry["entry.pageImage"],
        FirstNumber = entry["entry.firstRegistration.number"],
        FirstBook = entry["entry.firstRegistration.book"],
        FirstDate = entry["entry.firstRegistration.date"],
        FirstOffice = entry["entry.firstRegistration.office"],
        EnteredOn = FormDate.Read(entry["entry.date"]),
    };

    private static PersonForm Person(Entry entry, string role) => new()
    {
        Name = entry[role + "name"],
        Sex = entry[role + "sex"],
        Born = entry[role + "born"],
        BornInWords = entry[role + "bornInWords"],
        Died = entry[role + "died"],
        BirthPlace = entry[role + "birthPlace"],
        HomeTown = entry[role + "homeTown"],
        Ethnicity = entry[role + "ethnicity"],
        EthnicityRedetermined = entry[role + "ethnicityRedetermined"],
        Nationality = entry[role + "nationality"],
        OtherNationality = entry[role + "otherNationality"],
        Residence = entry[role + "residence"],
        ResidenceKind = entry[role + "residenceKind"],
        PersonalId = entry[role + "personalId"],
        DocumentKind = entry[role + "document.kind"],
        DocumentNumber = entry[role + "document.number"],
        DocumentIssuedOn = entry[role + "document.issuedOn"],
        DocumentIssuedBy = entry[role + "document.issuedBy"],
        BornOn = FormDate.Read(entry[role + "born"]),
    };
}
