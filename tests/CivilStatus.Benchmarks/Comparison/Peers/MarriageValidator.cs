using CivilStatus.Benchmarks.Forms;
using FluentValidation;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>A marriage, with FluentValidation.</summary>
internal sealed class MarriageValidator : AbstractValidator<EntryForm>
{
    private static readonly DateOnly AgesFrom = new(1960, 1, 13), OppositeSexFrom = new(2001, 1, 1), HigherAgesFrom = new(2015, 1, 1);

    public MarriageValidator()
    {
        var person = new PersonValidator();
        RuleFor(f => f.Entry).SetValidator(new HeadValidator());
        RuleFor(f => f.Husband).SetValidator(person);
        RuleFor(f => f.Wife).SetValidator(person);
        RuleFor(f => f.MarriedOn).LessThanOrEqualTo(RuleChecks.AsOf).WithErrorCode("CH103");
        RuleFor(f => f.Husband.BornOn).Must((f, born) => !(RuleChecks.Age(born, f.MarriedOn) < (f.MarriedOn >= HigherAgesFrom ? 20 : 19))).When(f => f.MarriedOn >= AgesFrom).WithErrorCode("KH103");
        RuleFor(f => f.Wife.BornOn).Must((f, born) => !(RuleChecks.Age(born, f.MarriedOn) < (f.MarriedOn >= HigherAgesFrom ? 18 : 17))).When(f => f.MarriedOn >= AgesFrom).WithErrorCode("KH104");
        RuleFor(f => f.Husband.Sex).NotEqual("female").When(f => f.MarriedOn >= OppositeSexFrom).WithErrorCode("KH106");
        RuleFor(f => f.Wife.Sex).NotEqual("male").When(f => f.MarriedOn >= OppositeSexFrom).WithErrorCode("KH106");
        RuleFor(f => f.MarriedOn).LessThanOrEqualTo(f => f.Entry.EnteredOn).When(f => f.Entry.EnteredOn is not null).WithErrorCode("KH107");
        RuleFor(f => f.Husband.BornOn).LessThan(f => f.MarriedOn).When(f => f.MarriedOn is not null).WithErrorCode("KH109");
        RuleFor(f => f.Husband.BornOn).LessThan(f => f.Entry.EnteredOn).When(f => f.Entry.EnteredOn is not null).WithErrorCode("KH109");
        RuleFor(f => f.Wife.BornOn).LessThan(f => f.MarriedOn).When(f => f.MarriedOn is not null).WithErrorCode("KH109");
        RuleFor(f => f.Wife.BornOn).LessThan(f => f.Entry.EnteredOn).When(f => f.Entry.EnteredOn is not null).WithErrorCode("KH109");
        RuleFor(f => f.Wife.BornOn).Must((f, born) => !(RuleChecks.Age(born, f.Husband.BornOn) >= 50 || RuleChecks.Age(f.Husband.BornOn, born) >= 50)).WithErrorCode("KH110");
    }
}
