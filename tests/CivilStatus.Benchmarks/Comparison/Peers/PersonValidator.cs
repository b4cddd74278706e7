using CivilStatus.Benchmarks.Forms;
using FluentValidation;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>A person, with FluentValidation.</summary>
internal sealed class PersonValidator : AbstractValidator<PersonForm>
{
    public PersonValidator()
    {
        RuleFor(p => p.BornOn).LessThanOrEqualTo(RuleChecks.AsOf).WithErrorCode("CH103");
        RuleFor(p => p.Name).Must(RuleChecks.HasOnlyLetters).WithErrorCode("CH106");
        RuleFor(p => p.Name).Must(RuleChecks.IsSound).WithErrorCode("CH107");
        RuleFor(p => p.PersonalId).Must(RuleChecks.IsPersonalId).WithErrorCode("CH109");
    }
}
