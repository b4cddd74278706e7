using CivilStatus.Benchmarks.Forms;
using FluentValidation;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>The part that every entry has, with FluentValidation.</summary>
internal sealed class HeadValidator : AbstractValidator<HeadForm>
{
    public HeadValidator()
    {
        RuleFor(f => f.Number).Must(RuleChecks.IsPresent).WithErrorCode("CH104");
        RuleFor(f => f.Book).Must(RuleChecks.IsPresent).WithErrorCode("CH104");
        RuleFor(f => f.Date).Must(RuleChecks.IsPresent).WithErrorCode("CH104");
        RuleFor(f => f.Number).Must((f, number) => RuleChecks.YearOfNumber(number) is not { } year || f.EnteredOn is not { } day || year == day.Year).WithErrorCode("CH105");
        RuleFor(f => f.Signatory).Must(RuleChecks.IsPresent).WithErrorCode("CH112");
        RuleFor(f => f.SignatoryTitle).Must(RuleChecks.IsPresent).WithErrorCode("CH112");
        RuleFor(f => f.EnteredOn).LessThanOrEqualTo(RuleChecks.AsOf).WithErrorCode("CH103");
    }
}
