namespace CivilStatus.Validation.Authoring.Tests.Exporting;

/// <summary>What a rule says of an entry: breached, or permitted by an exception. Of a list it is said of some item.</summary>
/// <param name="Rule">The rule with its role, such as <c>KS105/mother</c>.</param>
/// <param name="Verdict">Empty for a breach, else the first exception that permits it.</param>
internal readonly record struct Said(string Rule, string Verdict)
{
    public override string ToString() => Verdict.Length == 0 ? $"{Rule} violated" : $"{Rule} excepted by {Verdict}";
}
