using System.Text;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records.Typed;
using NodaTime;

Console.OutputEncoding = new UTF8Encoding(false);

// Once, when the program starts.
Validator validator = VietnamCatalogue.LoadValidator();

var birth = new BirthRecord
{
    Entry = new() { Number = "12/1999", Book = "01/1999", Date = "05/03/1999", Signatory = "Lò Văn Tám", SignatoryTitle = "Chủ tịch" },
    Child = new() { Name = "H'Hen Niê", Sex = Sex.Female, Born = "01/03/1999" },
    Mother = new() { Name = "H'Bia Niê", Sex = Sex.Female, Born = "1987" },
};
ValidationResult result = validator.Validate(birth.ToEntry(), validator.Profile("digitisation"), new LocalDate(2026, 11, 23));

Console.WriteLine(result.Disposition);
foreach (Finding finding in result.Findings)
{
    Console.WriteLine($"{finding.Rule.Id} {finding.Effect}");
    foreach (string language in new[] { "vi", "en" }) Console.WriteLine($"  {language}: {finding.Message(language)}");
}
