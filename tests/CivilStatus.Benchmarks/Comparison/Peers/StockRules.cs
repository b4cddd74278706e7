using RulesEngine.Models;

namespace CivilStatus.Benchmarks.Comparison.Peers;

/// <summary>The twenty rules as workflows of RulesEngine, over forms whose dates are already read.</summary>
internal static class StockRules
{
    private static readonly (string Id, string Expression)[] Common =
    [
        ("CH104", "RuleChecks.IsPresent(form.Entry.Number) && RuleChecks.IsPresent(form.Entry.Book) && RuleChecks.IsPresent(form.Entry.Date)"),
        ("CH105", "!(RuleChecks.YearOfNumber(form.Entry.Number) < RuleChecks.Year(form.Entry.EnteredOn) || RuleChecks.YearOfNumber(form.Entry.Number) > RuleChecks.Year(form.Entry.EnteredOn))"),
        ("CH112", "RuleChecks.IsPresent(form.Entry.Signatory) && RuleChecks.IsPresent(form.Entry.SignatoryTitle)"),
    ];

    private static readonly (string Id, string Expression)[] Birth =
    [
        ("CH103", "!(form.Entry.EnteredOn > RuleChecks.AsOf || form.Child.BornOn > RuleChecks.AsOf || form.Mother.BornOn > RuleChecks.AsOf || form.Father.BornOn > RuleChecks.AsOf)"),
        ("CH106", "RuleChecks.HasOnlyLetters(form.Child.Name) && RuleChecks.HasOnlyLetters(form.Mother.Name) && RuleChecks.HasOnlyLetters(form.Father.Name)"),
        ("CH107", "RuleChecks.IsSound(form.Child.Name) && RuleChecks.IsSound(form.Mother.Name) && RuleChecks.IsSound(form.Father.Name)"),
        ("CH109", "RuleChecks.IsPersonalId(form.Child.PersonalId) && RuleChecks.IsPersonalId(form.Mother.PersonalId) && RuleChecks.IsPersonalId(form.Father.PersonalId)"),
        ("KS101", "RuleChecks.IsPresent(form.Child.Name)"),
        ("KS102", "form.Child.Sex == \"male\" || form.Child.Sex == \"female\""),
        ("KS104", "!(form.Entry.EnteredOn < form.Child.BornOn)"),
        ("KS105", "!(form.Mother.BornOn >= form.Child.BornOn || form.Father.BornOn >= form.Child.BornOn)"),
        ("KS106", "!(RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) >= 9 && RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) < 15 || RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) > 54 && RuleChecks.Age(form.Mother.BornOn, form.Child.BornOn) <= 64)"),
        ("KS108", "!(form.Father.BornOn < form.Child.BornOn && (RuleChecks.Age(form.Father.BornOn, form.Child.BornOn) < 12 || RuleChecks.Age(form.Father.BornOn, form.Child.BornOn) > 90))"),
        ("KS110", """
            form.Entry.EnteredOn < RuleChecks.Day(1956, 5, 8)
            || !(form.Entry.Kind == "onTime" && (RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) > 60 || form.Entry.EnteredOn < RuleChecks.Day(1998, 10, 25) && RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) > 30)
            || form.Entry.Kind == "late" && (RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) <= 30 || form.Entry.EnteredOn >= RuleChecks.Day(1998, 10, 25) && RuleChecks.Days(form.Child.BornOn, form.Entry.EnteredOn) <= 60))
            """),
    ];

    private static readonly (string Id, string Expression)[] Marriage =
    [
        ("CH103", "!(form.Entry.EnteredOn > RuleChecks.AsOf || form.MarriedOn > RuleChecks.AsOf || form.Husband.BornOn > RuleChecks.AsOf || form.Wife.BornOn > RuleChecks.AsOf)"),
        ("CH106", "RuleChecks.HasOnlyLetters(form.Husband.Name) && RuleChecks.HasOnlyLetters(form.Wife.Name)"),
        ("CH107", "RuleChecks.IsSound(form.Husband.Name) && RuleChecks.IsSound(form.Wife.Name)"),
        ("CH109", "RuleChecks.IsPersonalId(form.Husband.PersonalId) && RuleChecks.IsPersonalId(form.Wife.PersonalId)"),
        ("KH103", "!(form.MarriedOn >= RuleChecks.Day(2015, 1, 1) && RuleChecks.Age(form.Husband.BornOn, form.MarriedOn) < 20 || form.MarriedOn >= RuleChecks.Day(1960, 1, 13) && RuleChecks.Age(form.Husband.BornOn, form.MarriedOn) < 19)"),
        ("KH104", "!(form.MarriedOn >= RuleChecks.Day(2015, 1, 1) && RuleChecks.Age(form.Wife.BornOn, form.MarriedOn) < 18 || form.MarriedOn >= RuleChecks.Day(1960, 1, 13) && RuleChecks.Age(form.Wife.BornOn, form.MarriedOn) < 17)"),
        ("KH106", "!(form.MarriedOn >= RuleChecks.Day(2001, 1, 1) && (form.Husband.Sex == \"female\" || form.Wife.Sex == \"male\"))"),
        ("KH107", "!(form.MarriedOn > form.Entry.EnteredOn)"),
        ("KH109", "!(form.Husband.BornOn >= form.MarriedOn || form.Husband.BornOn >= form.Entry.EnteredOn || form.Wife.BornOn >= form.MarriedOn || form.Wife.BornOn >= form.Entry.EnteredOn)"),
        ("KH110", "!(RuleChecks.Age(form.Husband.BornOn, form.Wife.BornOn) >= 50 || RuleChecks.Age(form.Wife.BornOn, form.Husband.BornOn) >= 50)"),
    ];

    public static Workflow[] Workflows { get; } = [Of("birth", Birth), Of("marriage", Marriage)];

    private static Workflow Of(string name, (string Id, string Expression)[] rules) => new()
    {
        WorkflowName = name,
        Rules = [.. Common.Concat(rules).Select(r => new Rule { RuleName = r.Id, Expression = r.Expression })],
    };
}
