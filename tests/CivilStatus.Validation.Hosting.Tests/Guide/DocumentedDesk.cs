// A block of docs/hosting.md, compiled and run; a test compares both.
// <docs>
using CivilStatus.Validation;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Hosting;
using CivilStatus.Validation.Records.Typed;

public sealed class BirthDesk(EntryValidation validation)
{
    public IEnumerable<string> Check(BirthRecord birth)
    {
        // One basis for all that is asked about an entry: a newer bundle may come meanwhile.
        ValidationBasis basis = validation.Basis(profile: "digitisation");
        ValidationResult result = validation.Validate(birth.ToEntry(), basis);
        foreach (Finding finding in result.Findings)
            yield return $"{finding.Effect}: {finding.Message("vi")}";
    }
}
// </docs>
