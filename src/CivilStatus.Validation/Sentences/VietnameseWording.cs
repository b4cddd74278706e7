using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>Sentences in Vietnamese, in the manner of official texts.</summary>
internal sealed class VietnameseWording(Catalogue catalogue, SentenceScope scope) : Wording(catalogue, scope)
{
    public override Connectives Connectives => Connectives.Vietnamese;

    public override string Term(RuleNode node) => node switch
    {
        FieldNode { Path: FieldNode.AsOf } => "ngày xét",
        FieldNode { Path: FieldNode.OtherEvent } => "sự kiện hộ tịch của bên kia",
        FieldNode { Path: FieldNode.Event } => "sự kiện hộ tịch",
        FieldNode field => Label(field.Path),
        ConstantNode { Value: DateOnly day } => "ngày " + day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        ConstantNode { Value: int number } => number.ToString(CultureInfo.InvariantCulture),
        ConstantNode constant => $"“{constant.Value}”",
        ParameterNode parameter => Quantity(parameter) is var (text, aside) ? text + aside : "",
        CallNode call => VietnameseFunctions.Term(this, call),
        _ => throw new ArgumentException($"{node.GetType().Name} is no value.", nameof(node)),
    };

    public override Clause Say(RuleNode atom, bool negated, SentenceMood mood) => atom switch
    {
        FieldNode flag => FlagClause(flag, negated, mood),
        ConstantNode { Value: bool truth } => new Clause("", truth ? "luôn đúng" : "không bao giờ đúng", ""),
        ParameterNode law => new Predicate($"điều «{Parameter(law).Title}»", "là", "luật khi đó") { Not = "không phải là", Must = "phải là", MustNot = "không được là" }.In(negated, mood),
        MemberNode member => IsOneOf(member, negated, mood),
        CompareNode compare => Compare(compare, mood),
        CallNode call => VietnameseFunctions.Say(this, call).In(negated, mood),
        _ => throw new ArgumentException($"{atom.GetType().Name} is no simple truth.", nameof(atom)),
    };

    public override string Over(ForEach forEach) => forEach switch
    {
        { Variable: ForEach.Person, OverAll: true } => "với từng người được ghi trong trường hợp đăng ký",
        { Variable: ForEach.Person } => $"với từng người ({string.Join(", ", forEach.Over.Select(RoleLabel))})",
        { Variable: ForEach.Item } => $"với từng nội dung ({string.Join(", ", forEach.Over.Select(LoopLabel))})",
        { OverAll: true, Variable: "date" } => "với từng mục ghi ngày",
        { OverAll: true, Variable: "name" } => "với từng mục ghi họ tên",
        { OverAll: true, Variable: "code" } => "với từng mục ghi theo mã",
        { OverAll: true } => "với từng mục",
        _ => $"với từng mục ({string.Join("; ", forEach.Over.Select(LoopLabel))})",
    };

    public override string Assumed(string field, string from) => $"nếu không ghi {Label(field)} thì tạm lấy {Label(from)}";

    /// <summary>A table by its title.</summary>
    public string TableTerm(RuleNode argument) => $"bảng “{Table(argument)}”";

    /// <summary>The role whose date of birth a field is, for “tuổi của …”.</summary>
    public string? Bearer(RuleNode node)
        => node is FieldNode { Path: var path } && path.EndsWith(".born", StringComparison.Ordinal) ? RoleLabel(path[..^".born".Length]) : null;

    protected override string Variable(string variable) => variable switch
    {
        ForEach.Person => "người đó",
        "date" => "ngày đó",
        "name" => "họ tên đó",
        "code" => "mã đó",
        ForEach.Item => "nội dung thay đổi đó",
        _ => "nội dung đó",
    };

    protected override string OfRoles(string field, ImmutableArray<string> roles)
        => $"{field} của {string.Join(", ", roles.SkipLast(1))} và {roles[^1]}";

    private Clause FlagClause(FieldNode field, bool negated, SentenceMood mood)
    {
        string clause = Flag(field, !negated) ?? $"mục “{Label(field.Path)}” {(negated ? "không" : "")} ghi “có”".Replace("  ", " ", StringComparison.Ordinal);
        return new Clause("", mood == SentenceMood.Requirement ? "phải đúng là" : "", clause);
    }

    private Clause IsOneOf(MemberNode member, bool negated, SentenceMood mood)
    {
        string aside = member.Set is ParameterNode parameter ? Inside(Parameter(parameter).Title) : "";
        if (Listed(member.Item, member.Set) is { } texts) return Is(Term(member.Item), texts, aside.Length > 0 ? $" ({aside})" : "", negated, mood);
        return new Predicate(Term(member.Item), "thuộc", aside).In(negated, mood);
    }

    private static Clause Is(string subject, IReadOnlyList<string> texts, string aside, bool negated, SentenceMood mood)
    {
        string list = texts.Count == 1 ? texts[0] : $"{string.Join(", ", texts.SkipLast(1))} hoặc {texts[^1]}";
        return new Predicate(subject, "là", list + aside) { Not = "không phải là", Must = "phải là", MustNot = "không được là" }.In(negated, mood);
    }

    private Clause Compare(CompareNode compare, SentenceMood mood)
    {
        if (compare.Left is ConstantNode or ParameterNode && compare.Right is not (ConstantNode or ParameterNode)) compare = Comparisons.Mirrored(compare);
        string left = Term(compare.Left);
        switch (compare.Left.Type)
        {
            case FactType.Text when compare is { Right: ConstantNode { Value: string code } }:
                return Is(left, Listed(compare.Left, new ListNode([code]))!, "", compare.Operator == Comparison.NotEqual, mood);
            case FactType.Text:
                return new Predicate(left, "trùng với", Term(compare.Right)) { Not = "khác với", MustNot = "phải khác với" }.In(compare.Operator == Comparison.NotEqual, mood);
            case FactType.Date:
                return Ordered(left, DateWords(compare.Operator), Term(compare.Right), mood);
            default:
                (string text, string aside) = Quantity(compare.Right, compare.Left);
                string words = Unit(compare.Left) switch
                {
                    "completedYears" => AgeWords(compare.Operator),
                    "days" => DaysWords(compare.Operator),
                    _ => NumberWords(compare.Operator),
                };
                return Ordered(left, words.Replace("*", text, StringComparison.Ordinal) + aside, "", mood);
        }
    }

    private static Clause Ordered(string subject, string words, string right, SentenceMood mood)
    {
        bool negated = words.StartsWith("không ", StringComparison.Ordinal);
        if (mood == SentenceMood.Statement) return new Clause(subject, "", Clause.Join(words, right));
        return new Clause(subject, negated ? "không được" : "phải", Clause.Join(negated ? words["không ".Length..] : words, right));
    }

    // Without a value the title stands alone: it names its unit already.
    private (string Text, string Aside) Quantity(RuleNode node, RuleNode? counted = null)
    {
        string unit = Unit(counted) switch { "completedYears" => " tuổi", "days" => " ngày", _ => "" };
        if (node is not ParameterNode parameter) return (Term(node) + (node is ConstantNode ? unit : ""), "");
        (string title, ParameterValue? value) = Parameter(parameter);
        return value is NumberValue { Number: var number }
            ? (number.ToString(CultureInfo.InvariantCulture) + unit, $" ({Inside(title)})")
            : (Inside(title), "");
    }

    private static string? Unit(RuleNode? node) => node is CallNode call
        ? call.Function == RuleFunctions.Age ? "completedYears" : call.Function == RuleFunctions.Days ? "days" : null
        : null;

    private static string DateWords(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "trùng với",
        Comparison.NotEqual => "khác với",
        Comparison.Less => "trước",
        Comparison.LessOrEqual => "không muộn hơn",
        Comparison.Greater => "sau",
        _ => "cùng ngày hoặc sau",
    };

    private static string AgeWords(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "đúng *",
        Comparison.NotEqual => "khác *",
        Comparison.Less => "chưa đủ *",
        Comparison.LessOrEqual => "không quá *",
        Comparison.Greater => "trên *",
        _ => "từ đủ * trở lên",
    };

    private static string DaysWords(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "đúng *",
        Comparison.NotEqual => "khác *",
        Comparison.Less => "dưới *",
        Comparison.LessOrEqual => "không quá *",
        Comparison.Greater => "quá *",
        _ => "từ * trở lên",
    };

    private static string NumberWords(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "bằng *",
        Comparison.NotEqual => "khác *",
        Comparison.Less => "nhỏ hơn *",
        Comparison.LessOrEqual => "không lớn hơn *",
        Comparison.Greater => "lớn hơn *",
        _ => "không nhỏ hơn *",
    };
}
