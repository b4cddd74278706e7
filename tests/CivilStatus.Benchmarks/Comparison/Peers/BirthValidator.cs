using CivilStatus.Benchmarks.Forms;
using FluentValidation;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>A birth, with FluentValidation.</summary>
internal sealed class BirthValidator : AbstractValidator<EntryForm>
{
    private static readonly DateOnly DeadlineFrom = new(1956, 5, 8), LongerDeadlineFrom = new(1998, 10, 25);

    public BirthValidator()
    {
        var person = new PersonValidator();
        RuleFor(f => f.Entry).SetValidator(new HeadValidator());
        RuleFor(f => f.Child).SetValidator(person);
        RuleFor(f => f.Mother).SetValidator(person);
        RuleFor(f => f.Father).SetValidator(person);
        RuleFor(f => f.Child.Name).Must(RuleChecks.IsPresent).WithErrorCode("KS101");
        RuleFor(f => f.Child.Sex).Must(sex => sex is "male" or "female").WithErrorCode("KS102");
        RuleFor(f => f.Entry.EnteredOn).GreaterThanOrEqualTo(f => f.Child.BornOn).When(f => f.Child.BornOn is not null).WithErrorCode("KS104");
        RuleFor(f => f.Mother.BornOn).LessThan(f => f.Child.BornOn).When(f => f.Child.BornOn is not null).WithErrorCode("KS105");
        RuleFor(f => f.Father.BornOn).LessThan(f => f.Child.BornOn).When(f => f.Child.BornOn is not null).WithErrorCode("KS105");
        RuleFor(f => f.Mother.BornOn).Must((f, born) => RuleChecks.Age(born, f.Child.BornOn) is not ((>= 9 and < 15) or (> 54 and <= 64))).WithErrorCode("KS106");
        RuleFor(f => f.Father.BornOn).Must((f, born) => RuleChecks.Age(born, f.Child.BornOn) is not (< 12 or > 90)).When(f => f.Father.BornOn < f.Child.BornOn).WithErrorCode("KS108");
        RuleFor(f => f.Entry.Kind)
            .Must((f, kind) => RuleChecks.Days(f.Child.BornOn, f.Entry.EnteredOn) is not { } days || days > (f.Entry.EnteredOn < LongerDeadlineFrom ? 30 : 60) == (kind == "late"))
            .When(f => f.Entry.Kind is "onTime" or "late" && f.Entry.EnteredOn >= DeadlineFrom).WithErrorCode("KS110");
    }
}
