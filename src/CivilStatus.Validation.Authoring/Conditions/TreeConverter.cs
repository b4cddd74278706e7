using System.Collections.Immutable;
using System.Globalization;
using System.Linq.Expressions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>
/// Turns a parsed expression into a rule tree. This is the allow-list: an expression that has no node here is refused,
/// whatever the parser made of it.
/// </summary>
internal sealed class TreeConverter(ConditionScope scope, ImmutableArray<ConditionToken> tokens)
{
    private static readonly Dictionary<ExpressionType, Comparison> Comparisons = new()
    {
        [ExpressionType.Equal] = Comparison.Equal,
        [ExpressionType.NotEqual] = Comparison.NotEqual,
        [ExpressionType.LessThan] = Comparison.Less,
        [ExpressionType.LessThanOrEqual] = Comparison.LessOrEqual,
        [ExpressionType.GreaterThan] = Comparison.Greater,
        [ExpressionType.GreaterThanOrEqual] = Comparison.GreaterOrEqual,
    };

    public RuleNode Convert(Expression expression) => expression switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } and => new AndNode([.. Flatten(and, ExpressionType.AndAlso).Select(Convert)]),
        BinaryExpression { NodeType: ExpressionType.OrElse } or => new OrNode([.. Flatten(or, ExpressionType.OrElse).Select(Convert)]),
        BinaryExpression binary when Comparisons.TryGetValue(binary.NodeType, out Comparison comparison) => Compare(binary, comparison),
        UnaryExpression { NodeType: ExpressionType.Not } not when not.Type == typeof(bool) => new NotNode(Convert(not.Operand)),
        MemberExpression member => Field(member),
        ConstantExpression constant => Constant(constant),
        MethodCallExpression call => Call(call),
        _ => throw Refuse("",
            $"Cấu trúc \"{expression.NodeType}\" không được phép.", $"The construct \"{expression.NodeType}\" is not allowed.",
            "So sánh hai giá trị cùng kiểu; không tính toán, không \"?:\", không chuyển kiểu.",
            "Compare two values of the same type; no arithmetic, no \"?:\", no conversions."),
    };

    /// <summary>Refuses a text that the parser took for a number or a truth, since it stands beside one.</summary>
    public void CheckTexts(RuleNode tree)
    {
        List<string> kept = [.. TreeRewriter.All(tree).SelectMany(Texts)];
        foreach (ConditionToken token in tokens.Where(t => t.Kind == TokenKind.Text && !kept.Remove(t.Text)))
            throw new ConditionRefusedException(new ConditionError(Codes.ConditionConstruct, token.Position,
                LocalizedText.Of($"Chuỗi \"{token.Text}\" được đem so với giá trị không phải chuỗi.", $"The text \"{token.Text}\" is compared with something that is no text."),
                LocalizedText.Of("Viết số và true, false không có dấu nháy; hai vế phải cùng kiểu.", "Write numbers, true and false without quotes; both sides must be of the same type.")));
    }

    private static IEnumerable<string> Texts(RuleNode node) => node switch
    {
        ConstantNode { Value: string text } => [text],
        ConstantNode { Value: DateOnly day } => [DayRange.Iso(day.DayNumber)],
        ListNode list => list.Values,
        _ => [],
    };

    private static IEnumerable<Expression> Flatten(BinaryExpression binary, ExpressionType type)
        => new[] { binary.Left, binary.Right }.SelectMany(e => e is BinaryExpression inner && inner.NodeType == type ? Flatten(inner, type) : [e]);

    private CompareNode Compare(BinaryExpression binary, Comparison comparison)
    {
        RuleNode left = Convert(binary.Left), right = Convert(binary.Right);
        bool ordered = left.Type is FactType.Number or FactType.Date;
        if (left.Type != right.Type || !ordered && comparison is not (Comparison.Equal or Comparison.NotEqual))
            throw Refuse("", "Không so sánh được hai vế này.", "These two sides cannot be compared.",
                "So sánh hai số, hai ngày; hai chuỗi hoặc hai giá trị đúng/sai chỉ bằng == và !=.",
                "Compare two numbers or two dates; two texts or two truths with == and != only.");
        if (right is ConstantNode { Value: string code }) CheckCode(left, code, PositionOf(TokenKind.Text, code));
        if (left is ConstantNode { Value: string other }) CheckCode(right, other, PositionOf(TokenKind.Text, other));
        return new CompareNode(comparison, left, right);
    }

    private RuleNode Field(MemberExpression member)
    {
        string path = PathOf(member);
        if (ParameterAt(path) is { } parameter)
        {
            if (parameter.ValueType != FactType.Codes) return parameter;
            throw Refuse(parameter.Alias, $"\"{path}\" là danh sách mã, không phải một giá trị.", $"\"{path}\" is a list of codes, not a value.",
                $"Viết OneOf(<trường>, {path}).", $"Write OneOf(<field>, {path}).");
        }
        if (path == FieldNode.AsOf) return new FieldNode(path, FactType.Date);
        if (path is FieldNode.Event or FieldNode.OtherEvent) return new FieldNode(path, FactType.Text);
        if (scope.Fields.TryGetValue(path, out EntryField? field)) return new FieldNode(path, FactTypes.Of(field.Kind));
        throw Refuse(member.Member.Name, $"\"{path}\" không phải trường của bản ghi.", $"\"{path}\" is no field of the record.",
            "Dùng đường dẫn của một trường, ví dụ husband.born.", "Use the path of a field, such as husband.born.");
    }

    // Only properties of the vocabulary lead to the entry; a member of anything else, such as a text's Length, is refused.
    private string PathOf(Expression? expression) => expression switch
    {
        MemberExpression { Expression: ParameterExpression } member => ReservedWords.FromParser(member.Member.Name),
        MemberExpression { Expression: MemberExpression inner } member => $"{PathOf(inner)}.{member.Member.Name}",
        MemberExpression member => throw Refuse(member.Member.Name,
            $"Thành viên \"{member.Member.Name}\" không được phép.", $"The member \"{member.Member.Name}\" is not allowed.",
            "Chỉ dùng trường của bản ghi và hàm đã liệt kê.", "Use only fields of the record and listed functions."),
        _ => throw Refuse("", "Không phải trường của bản ghi.", "This is no field of the record.",
            "Dùng đường dẫn của một trường.", "Use the path of a field."),
    };

    private ConstantNode Constant(ConstantExpression constant) => constant.Value switch
    {
        bool or int or string => new ConstantNode(constant.Value),
        DateOnly => throw Refuse(BareText(),
            "Chuỗi trần được đem so với ngày; không rõ ngày hay tháng đứng trước.",
            "A bare text is compared with a date; whether day or month comes first cannot be told.",
            "Viết Date(\"1987-01-03\"), năm-tháng-ngày.", "Write Date(\"1987-01-03\"), year-month-day."),
        _ => throw Refuse("", "Hằng số này không được phép.", "This constant is not allowed.",
            "Dùng số nguyên, true, false, chuỗi trong nháy kép hoặc Date(\"…\").", "Use whole numbers, true, false, texts in double quotes or Date(\"…\")."),
    };

    private RuleNode Call(MethodCallExpression call)
    {
        string name = call.Method.Name;
        if (call.Object is not ParameterExpression)
            throw Refuse(name, $"Lời gọi \"{name}\" không được phép.", $"The call \"{name}\" is not allowed.",
                "Chỉ gọi hàm đã liệt kê; so sánh chuỗi chỉ bằng == và !=.", "Call listed functions only; compare texts with == and != only.");
        if (name == "Implies") return new ImpliesNode(Convert(call.Arguments[0]), Convert(call.Arguments[1]));
        if (name == "OneOf") return OneOf(call);
        if (!RuleFunctions.ByName.TryGetValue(name, out RuleFunction? function))
            throw Refuse(name, $"Hàm \"{name}\" không có trong danh sách.", $"The function \"{name}\" is not listed.",
                "Xem danh sách hàm trong docs/catalogue-format.md.", "See the list of functions in docs/catalogue-format.md.");
        if (name == "Date") return Day(call.Arguments[0]);
        var arguments = ImmutableArray.CreateBuilder<RuleNode>();
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i] is NewArrayExpression rest) arguments.AddRange(rest.Expressions.Select(Convert));
            else arguments.Add(Argument(function, i, Convert(call.Arguments[i]), arguments));
        }
        return new CallNode(function, arguments.ToImmutable());
    }

    private MemberNode OneOf(MethodCallExpression call)
    {
        RuleNode item = Convert(call.Arguments[0]);
        if (call.Arguments[1] is not NewArrayExpression list) return new MemberNode(item, CodesParameter(item, (MemberExpression)call.Arguments[1]));
        RuleNode[] values = [.. list.Expressions.Select(Convert)];
        foreach (RuleNode value in values)
        {
            if (value is not ConstantNode { Value: string code })
                throw Refuse("OneOf", "OneOf chỉ liệt kê các chuỗi, hoặc nhận một tham số là danh sách mã.", "OneOf lists texts only, or takes a parameter that is a list of codes.",
                    "Viết OneOf(child.sex, \"male\", \"female\").", "Write OneOf(child.sex, \"male\", \"female\").");
            CheckCode(item, code, PositionOf(TokenKind.Text, code));
        }
        return new MemberNode(item, new ListNode([.. values.Select(v => (string)((ConstantNode)v).Value)]));
    }

    // Every code that the law ever lists must be one of the field's, or a value could never hold.
    private ParameterNode CodesParameter(RuleNode item, MemberExpression set)
    {
        ParameterNode parameter = ParameterAt(PathOf(set))!;
        foreach (string code in scope.Parameters[parameter.Alias].Values.Select(v => v.Value).OfType<CodesValue>().SelectMany(v => v.Codes).Distinct())
            CheckCode(item, code, PositionOf(TokenKind.Name, parameter.Alias));
        return parameter;
    }

    private ParameterNode? ParameterAt(string path)
        => path.StartsWith("parameter.", StringComparison.Ordinal) && scope.Parameters.TryGetValue(path["parameter.".Length..], out LegalParameter? parameter)
            ? new ParameterNode(path["parameter.".Length..], parameter.Type)
            : null;

    private ConstantNode Day(Expression argument)
    {
        if (argument is ConstantExpression { Value: string text }
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return new ConstantNode(day);
        throw Refuse("Date", "Date cần một ngày có thật.", "Date takes a day of the calendar.",
            "Viết Date(\"1987-01-03\"), năm-tháng-ngày.", "Write Date(\"1987-01-03\"), year-month-day.");
    }

    private RuleNode Argument(RuleFunction function, int index, RuleNode argument, IReadOnlyList<RuleNode> before)
    {
        switch (function.Arguments[index])
        {
            case ArgumentKind.AnyField or ArgumentKind.DateField when argument is not FieldNode { Path: not (FieldNode.Event or FieldNode.OtherEvent) }:
                throw Refuse(function.Name, $"{function.Name} cần một trường.", $"{function.Name} takes a field.",
                    $"Viết {function.Signature} với đường dẫn của một trường.", $"Write {function.Signature} with the path of a field.");
            case ArgumentKind.NumberConstant when argument is not ConstantNode:
                throw Refuse(function.Name, $"{function.Name} cần một số viết sẵn.", $"{function.Name} takes a number written in the condition.",
                    $"Viết {function.Signature}.", $"Write {function.Signature}.");
            case ArgumentKind.NumberConstant when function.Name == "Part" && index == 1 && argument is ConstantNode { Value: 0 }:
                throw Refuse(function.Name, "Part đếm ký tự từ 1.", "Part counts characters from 1.",
                    "Viết Part(text, 1, 3) cho ba ký tự đầu.", "Write Part(text, 1, 3) for the first three characters.");
            case ArgumentKind.Table when TableOf(argument) is null:
                throw Refuse(function.Name, $"{function.Name}: danh mục không có bảng này.", $"{function.Name}: the catalogue has no such table.",
                    $"Các bảng: {string.Join(", ", scope.Tables.Select(t => t.Id))}.", $"Tables: {string.Join(", ", scope.Tables.Select(t => t.Id))}.");
            case ArgumentKind.Column:
                Table table = TableOf(before[^1])!;
                if (argument is not ConstantNode { Value: string column } || table.ColumnIndex(column) < 0)
                    throw Refuse(function.Name, $"Bảng {table.Id} không có cột này.", $"The table {table.Id} has no such column.",
                        $"Các cột: {string.Join(", ", table.Columns)}.", $"Columns: {string.Join(", ", table.Columns)}.");
                break;
        }
        return argument;
    }

    private Table? TableOf(RuleNode node)
        => node is ConstantNode { Value: string id } ? scope.Tables.FirstOrDefault(t => t.Id == id) : null;

    private void CheckCode(RuleNode side, string code, int position)
    {
        if (side is not FieldNode node) return;
        ImmutableArray<string> codes = node.Path == FieldNode.Event ? scope.EventNames
            : node.Path == FieldNode.OtherEvent ? scope.OtherEventNames
            : scope.Fields.TryGetValue(node.Path, out EntryField? field) ? field.Codes
            : [];
        if (codes.IsEmpty || codes.Contains(code)) return;
        throw new ConditionRefusedException(new ConditionError(Codes.ConditionCode, position,
            LocalizedText.Of($"Trường {node.Path} không có mã \"{code}\".", $"The field {node.Path} has no code \"{code}\"."),
            LocalizedText.Of($"Các mã: {string.Join(", ", codes)}.", $"Codes: {string.Join(", ", codes)}.")));
    }

    private string BareText()
    {
        for (int i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Text && !(i > 1 && tokens[i - 2].Text == "Date")) return tokens[i].Text;
        return "";
    }

    private ConditionRefusedException Refuse(string word, string vi, string en, string allowedVi, string allowedEn)
    {
        int position = tokens.Where(t => t.Text == word).Select(t => t.Position).DefaultIfEmpty(1).First();
        return new(new ConditionError(Codes.ConditionConstruct, position, LocalizedText.Of(vi, en), LocalizedText.Of(allowedVi, allowedEn)));
    }

    private int PositionOf(TokenKind kind, string text)
        => tokens.Where(t => t.Kind == kind && t.Text == text).Select(t => t.Position).DefaultIfEmpty(1).First();
}
