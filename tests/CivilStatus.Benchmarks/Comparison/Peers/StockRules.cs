using RulesEngine.Models;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>The twenty rules as one workflow of RulesEngine, over forms whose dates are already read. Facts of another event are absent.</summary>
internal static class StockRules
{
    private static readonly (string Id, string Expression)[] All =
    [
        ("CH103", "!(form.Entry.EnteredOn > RuleChecks.AsOf || form.Child.BornOn > RuleChecks.AsOf || form.Mother.BornOn > RuleChecks.AsOf || form.Father.BornOn > RuleChecks.AsOf || form.MarriedOn > RuleChecks.AsOf || form.Husband.BornOn > RuleChecks.AsOf || form.Wife.BornOn > RuleChecks.AsOf)"),
        ("CH104", "RuleChecks.IsPresent(form.Entry.Number) && RuleChecks.IsPresent(form.Entry.Book) && RuleChecks.IsPresent(form.Entry.Date)"),
        ("CH105", "!(RuleChecks.YearOfNumber(form.Entry.Number) < RuleChecks.Year(form.Entry.EnteredOn) || RuleChecks.YearOfNumber(form.Entry.Number) > RuleChecks.Year(form.Entry.EnteredOn))"),
        ("CH106", "RuleChecks.HasOnlyLetters(form.Child.Name) && RuleChecks.HasOnlyLetters(form.Mother.Name) && RuleChecks.HasOnlyLetters(form.Father.Name) && RuleChecks.HasOnlyLetters(form.Husband.Name) && RuleChecks.HasOnlyLetters(form.Wife.Name)"),
        ("CH107", "RuleChecks.IsSound(form.Child.Name) && RuleChecks.IsSound(form.Mother.Name) && RuleChecks.IsSound(form.Father.Name) && RuleChecks.IsSound(form.Husband.Name) && RuleChecks.IsSound(form.Wife.Name)"),
        ("CH109", "RuleChecks.IsPersonalId(form.Child.PersonalId) && RuleChecks.IsPersonalId(form.Mother.PersonalId) && RuleChecks.IsPersonalId(form.Father.PersonalId) && RuleChecks.IsPersonalId(form.Husband.PersonalId) && RuleChecks.IsPersonalId(form.Wife.PersonalId)"),
        ("CH112", "RuleChecks.IsPresent(form.Entry.Signatory) && RuleChecks.IsPresent(form.Entry.SignatoryTitle)"),
        ("KS101", "!form.IsBirth || RuleChecks.IsPresent(form.Child.Name)"),
        ("KS102", "!form.IsBirth || form.Child.Sex == \"male\" || form.Child.Sex == \"female\""),
        ("KS104", "!(form.Entry.EnteredOn < form.Child.BornOn)"),
        ("KS105", "!(form.Mother.BornOn >= form.Child.BornOn || form.Father.BornOn >= form.Child.BornOn)"),
        ("KS106", "!(RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) >= 9 && RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) < 15 || RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) > 54 && RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) <= 64)"),
        ("KS108", "!(form.Father.BornOn < form.Child.BornOn && (RuleChecks.Age(form.Father.BornOn, form.Child.BornOn) < 12 || RuleChecks.Age(form.Father.BornOn, form.Child.BornOn) > 90))"),
        ("KS110", """
            form.Entry.EnteredOn < RuleChecks.Day(1956, 5, 8)
            || !(form.Entry.Kind == "onTime" && (RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) > 60 || form.Entry.EnteredOn < RuleChecks.Day(1998, 10, 25) && RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) > 30)
            || form.Entry.Kind == "late" && (RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) <= 30 || form.Entry.EnteredOn >= RuleChecks.Day(1998, 10, 25) && RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) <= 60))
            """),
        ("KH103", "!(form.MarriedOn >= RuleChecks.Day(2015, 1, 1) && RuleChecks.Age(form.Husband.BornOn, form.MarriedOn) < 20 || form.MarriedOn >= RuleChecks.Day(1960, 1, 13) && RuleChecks.Age(form.Husband.BornOn, form.MarriedOn) < 19)"),
        ("KH104", "!(form.MarriedOn >= RuleChecks.Day(2015, 1, 1) && RuleChecks.Age(form.Wife.BornOn, form.MarriedOn) < 18 || form.MarriedOn >= RuleChecks.Day(1960, 1, 13) && RuleChecks.Age(form.Wife.BornOn, form.MarriedOn) < 17)"),
        ("KH106", "!(form.MarriedOn >= RuleChecks.Day(2001, 1, 1) && (form.Husband.Sex == \"female\" || form.Wife.Sex == \"male\"))"),
        ("KH107", "!(form.MarriedOn > form.Entry.EnteredOn)"),
        ("KH109", "!(form.Husband.BornOn >= form.MarriedOn || form.Husband.BornOn >= form.Entry.EnteredOn || form.Wife.BornOn >= form.MarriedOn || form.Wife.BornOn >= form.Entry.EnteredOn)"),
        ("KH110", "!(RuleChecks.Age(form.Husband.BornOn, form.Wife.BornOn) >= 50 || RuleChecks.Age(form.Wife.BornOn, form.Husband.BornOn) >= 50)"),
    ];

    public static Workflow Workflow { get; } = new()
    {
        WorkflowName = "entry",
        Rules = [.. All.Select(r => new Rule { RuleName = r.Id, Expression = r.Expression })],
    };
}
