using System.Collections.Immutable;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.RandomRules;

/// <summary>Draws rule trees over a few fields of a birth entry, with every kind of node, every listed function and parameters of every type.</summary>
internal sealed class RandomTrees(Draw draw)
{
    public static ImmutableArray<string> DateFields { get; } = ["child.born", "mother.born", "father.born", "entry.date"];

    public static ImmutableArray<string> TextFields { get; } = ["child.name", "entry.number", "mother.personalId"];

    // A birth entry has no husband: his date counts as missing.
    private static ImmutableArray<string> AnyDates { get; } = DateFields.Add("husband.born");

    public RuleNode Truth(int depth) => depth == 0 ? Leaf() : draw.Number(0, 9) switch
    {
        0 or 1 => new AndNode(Parts(depth)),
        2 or 3 => new OrNode(Parts(depth)),
        4 or 5 => new NotNode(Truth(depth - 1)),
        6 => new ImpliesNode(Truth(depth - 1), Truth(depth - 1)),
        7 => new CompareNode(draw.One(Rules.Comparison.Equal, Rules.Comparison.NotEqual), Truth(depth - 1), Truth(depth - 1)),
        _ => Leaf(),
    };

    private ImmutableArray<RuleNode> Parts(int depth) => [.. Enumerable.Range(0, draw.Number(2, 3)).Select(_ => Truth(depth - 1))];

    private RuleNode Leaf() => draw.Number(0, 20) switch
    {
        <= 3 => CompareDates(),
        <= 8 => CompareNumbers(),
        9 => CompareTexts(),
        10 => new MemberNode(Text(), draw.Chance(50) ? new ListNode([draw.One(PoolTexts.Fields), draw.One("male", "red", "1")]) : new ParameterNode("codes", FactType.Codes)),
        19 => new ParameterNode("truth", FactType.Truth),
        12 => AboutField(),
        11 or 13 => AboutDate(),
        14 => AboutText(),
        15 => Call("WordsAgree", Field("child.bornInWords"), DateField(), Text("number-words")),
        16 => Call("AreDistinct", Text(), Text(), Text()),
        17 => new FieldNode("newbornDied", FactType.Truth),
        18 => Call("IsKnownCode", Field("child.sex")),
        20 => Call("ExistedOn", Text(), Date(), Text("reigns"), new ConstantNode(draw.One(0, 1, 12))),
        _ => draw.Chance(20) ? new ConstantNode(draw.Chance(50)) : CompareDates(),
    };

    private CompareNode CompareDates() => new(Comparison(), Date(), Date());

    // The right side lies where the left side is likely to be, so that comparisons come out both ways.
    private CompareNode CompareNumbers() => draw.Number(0, 9) switch
    {
        <= 3 => new CompareNode(Comparison(), Call("Age", Date(), Date()), draw.Chance(40) ? Parameter() : Number(0, 40)),
        4 or 5 => new CompareNode(Comparison(), Call("Days", Date(), Date()), draw.Chance(30) ? Parameter() : Number(0, 400)),
        6 => new CompareNode(Comparison(), Call("Year", Date()), draw.Chance(50) ? Number(1955, 2005) : Call("YearOfNumber", Field("entry.number"))),
        7 => new CompareNode(Comparison(), Call("YearOfCentury", Date()), Number(0, 99)),
        8 => new CompareNode(Comparison(), Call("Century", Date()), Number(19, 20)),
        _ => new CompareNode(Comparison(), draw.Chance(50) ? new FieldNode("multipleBirth", FactType.Number) : Call("Number", Text()), draw.Chance(50) ? Number(0, 12) : Parameter()),
    };

    private CompareNode CompareTexts() => new(draw.One(Rules.Comparison.Equal, Rules.Comparison.NotEqual), Text(), Text());

    private CallNode AboutField()
    {
        string path = draw.One("child.born", "entry.date", "husband.born", "child.name", "multipleBirth", "newbornDied", "child.sex");
        FactType type = path switch { "multipleBirth" => FactType.Number, "newbornDied" => FactType.Truth, "child.name" or "child.sex" => FactType.Text, _ => FactType.Date };
        return Call(draw.One("IsPresent", "IsPlaceholder"), new FieldNode(path, type));
    }

    private CallNode AboutDate() => Call(draw.One("IsReadable", "IsReal", "StatesDay", "StatesMonth"), DateField());

    private RuleNode AboutText() => draw.Number(0, 10) switch
    {
        8 => Names("SameName"),
        9 => Names("SpelledAlike"),
        10 => new CompareNode(draw.One(Rules.Comparison.Equal, Rules.Comparison.NotEqual), Names("NameGrade"), Text(draw.One("same", "variant", "doubtful", "other"))),
        0 => Call("InTable", Text(), Text("colours")),
        1 => Call("Mentions", Field(draw.One(TextFields)), Text("colours")),
        2 => Call("HasOnlyLetters", Field(draw.One(TextFields)), Text("name-letters")),
        3 => Call("IsDamaged", Field(draw.One(TextFields)), Text("damaged-encodings"), Text("vietnamese-syllables")),
        4 => Call("IsDigits", Text(), new ConstantNode(draw.One(1, 2, 3, 12))),
        5 => Call("SameRow", Text(), Text(), Text("colours")),
        6 => Call("HasMiddleWord", Field(draw.One(TextFields)), draw.Chance(70) ? Text(draw.One("RED", "V¨n", "a", "thing")) : Text()),
        _ => Call("HasYearInNumber", Text()),
    };

    private CallNode Names(string function)
        => Call(function, Field(draw.One(TextFields)), draw.Chance(40) ? Field(draw.One(TextFields)) : Text(draw.One(PoolTexts.Fields)), Text("name-spellings"));

    private RuleNode Date() => draw.Number(0, 9) switch
    {
        <= 6 => DateField(),
        7 => new ConstantNode(new DateOnly(draw.Number(1955, 2005), draw.Number(1, 12), draw.One(1, 15, 28))),
        8 => Call("FirstDayWritten", DateField()),
        _ => new FieldNode(FieldNode.AsOf, FactType.Date),
    };

    private RuleNode Text() => draw.Number(0, 10) switch
    {
        <= 5 => Field(draw.One(TextFields)),
        6 => Field("child.sex"),
        7 => Call("Part", Field(draw.One(TextFields)), new ConstantNode(draw.Number(1, 4)), new ConstantNode(draw.Number(1, 3))),
        8 => Call("Column", Field(draw.One(TextFields)), Text("colours"), Text("code")),
        9 => Call("FirstWord", Field(draw.One(TextFields))),
        _ => Text(draw.One(PoolTexts.Fields)),
    };

    private FieldNode DateField() => new(draw.One(AnyDates), FactType.Date);

    private Comparison Comparison() => draw.One(
        Rules.Comparison.Equal, Rules.Comparison.NotEqual, Rules.Comparison.Less, Rules.Comparison.LessOrEqual, Rules.Comparison.Greater, Rules.Comparison.GreaterOrEqual);

    private ConstantNode Number(int least, int most) => new(draw.Number(least, most));

    private ParameterNode Parameter() => new(draw.One("first", "second"), FactType.Number);

    private static FieldNode Field(string path) => new(path, FactType.Text);

    private static ConstantNode Text(string text) => new(text);

    private static CallNode Call(string function, params RuleNode[] arguments) => new(RuleFunctions.ByName[function], [.. arguments]);
}
