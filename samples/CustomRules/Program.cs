using System.Text;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Typed;
using NodaTime;

Console.OutputEncoding = new UTF8Encoding(false);
string language = args is ["en"] ? "en" : "vi";

// The province ships its own rules only; together with the national catalogue they make one.
Catalogue national = VietnamCatalogue.Load().Catalogue;
OverlayBundle province = OverlayBundle.Load(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "tinh-mau.bundle")));
Validator[] validators = [new(national), new(province.Overlay.On(national))];

EntryRecord[] records =
[
    new BirthRecord
    {
        Entry = new() { Number = "12/2018", Book = "1", Date = "05/03/2018", Signatory = "Lê Văn Tám", SignatoryTitle = "Trưởng công an", PageImage = PageImage.Absent },
        Child = new() { Name = "Nguyễn Văn An", Sex = Sex.Male, Born = "01/03/2018" },
        Mother = new() { Name = "Trần Thị Bình", Born = "1990" },
        BirthPlace = "Trạm y tế xã",
        Declarant = new() { Name = "Trần Thị Bình" },
    },
    new DeathRecord
    {
        Entry = new() { Number = "7/2019", Book = "01/2019", Date = "10/06/2019", Signatory = "Lê Văn Tám", SignatoryTitle = "Chủ tịch", PageImage = PageImage.Attached },
        Deceased = new() { Name = "Phạm Thị Hoa", Sex = Sex.Female, Born = "1931" },
        DeathDate = "08/06/2019",
        Declarant = new() { Name = "Phạm Văn Long" },
    },
];
foreach (EntryRecord record in records)
{
    Entry entry = record.ToEntry();
    Console.WriteLine($"{entry["entry.number"]} ({entry.Event.Name()})");
    foreach (Validator validator in validators)
    {
        ValidationResult result = validator.Validate(entry, validator.Profile("digitisation"), new LocalDate(2026, 12, 1));
        Console.WriteLine($"  {validator.Catalogue.Id} {validator.Catalogue.Version}: {result.Disposition}");
        foreach (Finding finding in result.Findings) Console.WriteLine($"    {finding.Rule.Id} {finding.Effect}: {finding.Message(language)}");
    }
}
