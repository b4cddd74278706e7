using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>Sentences in English.</summary>
internal sealed class EnglishWording(Catalogue catalogue, SentenceScope scope) : Wording(catalogue, scope)
{
    public override Connectives Connectives => Connectives.English;

    /// <summary>A form of “to be”.</summary>
    public static Predicate Be(string subject, string complement)
        => new(subject, "is", complement) { Not = "is not", Must = "must be", MustNot = "must not be" };

    /// <summary>A form of a regular verb.</summary>
    public static Predicate Do(string subject, string verb, string complement)
        => new(subject, verb + "s", complement) { Not = "does not " + verb, Must = "must " + verb, MustNot = "must not " + verb };

    public override string Term(RuleNode node) => node switch
    {
        FieldNode { Path: FieldNode.AsOf } => "the as-of date",
        FieldNode { Path: FieldNode.OtherEvent } => "the event of the other entry",
        FieldNode { Path: FieldNode.Event } => "the event",
        FieldNode field => "the " + Label(field.Path),
        ConstantNode { Value: DateOnly day } => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ConstantNode { Value: int number } => number.ToString(CultureInfo.InvariantCulture),
        ConstantNode constant => $"“{constant.Value}”",
        ParameterNode parameter => Quantity(parameter) is var (text, aside) ? text + aside : "",
        CallNode call => EnglishFunctions.Term(this, call),
        _ => throw new ArgumentException($"{node.GetType().Name} is no value.", nameof(node)),
    };

    public override Clause Say(RuleNode atom, bool negated, SentenceMood mood) => atom switch
    {
        FieldNode flag => FlagClause(flag, negated, mood),
        ConstantNode { Value: bool truth } => new Clause("", truth ? "this always holds" : "this never holds", ""),
        ParameterNode law => Be($"«{Parameter(law).Title}»", "the law of the day").In(negated, mood),
        MemberNode member => IsOneOf(member, negated, mood),
        CompareNode compare => Compare(compare, mood),
        CallNode call => EnglishFunctions.Say(this, call).In(negated, mood),
        _ => throw new ArgumentException($"{atom.GetType().Name} is no simple truth.", nameof(atom)),
    };

    public override string Over(ForEach forEach) => forEach switch
    {
        { Variable: ForEach.Person, OverAll: true } => "for each person of the entry",
        { Variable: ForEach.Person } => $"for each person ({string.Join(", ", forEach.Over.Select(RoleLabel))})",
        { Variable: ForEach.Item } => $"for each item ({string.Join(", ", forEach.Over.Select(LoopLabel))})",
        { OverAll: true, Variable: "date" } => "for each date of the entry",
        { OverAll: true, Variable: "name" } => "for each name of the entry",
        { OverAll: true, Variable: "code" } => "for each coded field of the entry",
        { OverAll: true } => "for each field of the entry",
        _ => $"for each field ({string.Join("; ", forEach.Over.Select(LoopLabel))})",
    };

    public override string Assumed(string field, string from) => $"where the {Label(field)} is not recorded, the {Label(from)} stands in";

    /// <summary>A table by its title.</summary>
    public string TableTerm(RuleNode argument) => $"the table “{Table(argument)}”";

    /// <summary>The role whose date of birth a field is, for “the age of the …”.</summary>
    public string? Bearer(RuleNode node)
        => node is FieldNode { Path: var path } && path.EndsWith(".born", StringComparison.Ordinal) ? RoleLabel(path[..^".born".Length]) : null;

    protected override string Variable(string variable) => variable;

    protected override string OfRoles(string field, ImmutableArray<string> roles)
        => $"the {field} of the {string.Join(", the ", roles.SkipLast(1))} and the {roles[^1]}";

    private Clause FlagClause(FieldNode field, bool negated, SentenceMood mood)
    {
        string clause = Flag(field, !negated) ?? $"the field “{Label(field.Path)}” {(negated ? "does not say" : "says")} “yes”";
        return new Clause("", mood == SentenceMood.Requirement ? "it must be the case that" : "", clause);
    }

    private Clause IsOneOf(MemberNode member, bool negated, SentenceMood mood)
    {
        string aside = member.Set is ParameterNode parameter ? $"“{Parameter(parameter).Title}”" : "";
        return Listed(member.Item, member.Set) is { } texts
            ? Be(Term(member.Item), OneOf(texts) + (aside.Length > 0 ? $" ({aside})" : "")).In(negated, mood)
            : Be(Term(member.Item), "one of those under " + aside).In(negated, mood);
    }

    private static string OneOf(IReadOnlyList<string> texts) => texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.SkipLast(1))} or {texts[^1]}";

    private Clause Compare(CompareNode compare, SentenceMood mood)
    {
        if (compare.Left is ConstantNode or ParameterNode && compare.Right is not (ConstantNode or ParameterNode)) compare = Comparisons.Mirrored(compare);
        string left = Term(compare.Left);
        if (compare.Left.Type == FactType.Text)
            return compare.Right is ConstantNode { Value: string code }
                ? Be(left, Listed(compare.Left, new ListNode([code]))![0]).In(compare.Operator == Comparison.NotEqual, mood)
                : Be(left, "the same as " + Term(compare.Right)).In(compare.Operator == Comparison.NotEqual, mood);
        if (compare.Left.Type == FactType.Date) return Be(left, $"{DateWords(compare.Operator)} {Term(compare.Right)}").In(false, mood);
        (string text, string aside) = Quantity(compare.Right, compare.Left);
        return Be(left, $"{NumberWords(compare.Operator, compare.Right is ConstantNode)} {text}{aside}").In(false, mood);
    }

    private (string Text, string Aside) Quantity(RuleNode node, RuleNode? counted = null)
    {
        string unit = counted is CallNode call
            ? call.Function == RuleFunctions.Age ? " completed years" : call.Function == RuleFunctions.Days ? " days" : ""
            : "";
        if (node is not ParameterNode parameter) return (Term(node) + (node is ConstantNode ? unit : ""), "");
        (string title, ParameterValue? value) = Parameter(parameter);
        return value is NumberValue { Number: var number }
            ? (number.ToString(CultureInfo.InvariantCulture) + unit, $" ({Inside(title)})")
            : ("the " + Inside(title), "");
    }

    private static string DateWords(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "the same day as",
        Comparison.NotEqual => "another day than",
        Comparison.Less => "before",
        Comparison.LessOrEqual => "on or before",
        Comparison.Greater => "after",
        _ => "on or after",
    };

    private static string NumberWords(Comparison comparison, bool exact) => comparison switch
    {
        Comparison.Equal => exact ? "exactly" : "equal to",
        Comparison.NotEqual => "other than",
        Comparison.Less => "less than",
        Comparison.LessOrEqual => "at most",
        Comparison.Greater => "more than",
        _ => "at least",
    };
}
