using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation.Rules;
using FsCheck.Xunit;

namespace CivilStatus.Validation.Authoring.Tests.Conditions;

public sealed class AcceptedConditions
{
    private static readonly string[] Words =
    [
        "true", "false", "husband.born", "wife.born", "marriageDate", "asOf", "husband.name", "wife.sex", "regrouped", "parameter.minimumAge", "parameter.levels", "parameter.lateKind", "OneOf(entry.officeLevel, parameter.levels)", "\"male\"", "\"An\"", "\"\"",
        "0", "17", "Date(\"1987-01-03\")", "Age(husband.born, marriageDate)", "Year(asOf)", "IsPresent(husband.born)", "OneOf(husband.sex, \"male\")", "Implies(", "Part(husband.name, 1, 2)",
        "AreDistinct(", "OneOf(", "InTable(", "Date(", "(", ")", ",", ".", "!", "&&", "||", "==", "!=", "<", ">=", "\"name-letters\"", "GetType", "Length", "it", "null", "new", "parent", "as",
    ];

    private const string Signs = "()!&|=<>\",. aZ9\u0301\uD800\0";

    public static TheoryData<string, string> Same => new()
    {
        { "husband.born<marriageDate", "husband.born < marriageDate" },
        { "(husband.born < marriageDate)", "husband.born < marriageDate" },
        { "true && (false && regrouped)", "true && false && regrouped" },
        { "true && false || regrouped", "(true && false) || regrouped" },
        { "true && (false || regrouped)", "true && (false || regrouped)" },
        { "!regrouped == true", "!regrouped == true" },
        { "!(regrouped == true)", "!(regrouped == true)" },
        { "!!regrouped", "!!regrouped" },
        { "(asOf > marriageDate) == (asOf > husband.born)", "(asOf > marriageDate) == (asOf > husband.born)" },
        { "OneOf( husband.sex ,\"male\",\"female\" )", "OneOf(husband.sex, \"male\", \"female\")" },
        { "OneOf(entry.officeLevel,parameter.levels)", "OneOf(entry.officeLevel, parameter.levels)" },
        { "OneOf(Part(husband.name, 1, 2), parameter.levels)", "OneOf(Part(husband.name, 1, 2), parameter.levels)" },
        { "event==\"marriage\"", "event == \"marriage\"" },
        { "parameter.lateKind", "parameter.lateKind" },
        { "!parameter.lateKind || parameter.lateKind == regrouped", "!parameter.lateKind || (parameter.lateKind == regrouped)" },
        { "marriageDate >= Date(\"1987-01-03\")", "marriageDate >= Date(\"1987-01-03\")" },
        { "AreDistinct(husband.name, wife.name, \"Nguyễn Văn An\")", "AreDistinct(husband.name, wife.name, \"Nguyễn Văn An\")" },
        { "Number(Part(husband.personalId, 4, 1)) > 1", "Number(Part(husband.personalId, 4, 1)) > 1" },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void A_condition_is_written_the_way_the_documentation_writes_it(string text, string written)
    {
        RuleNode tree = Reading.Accept(text);

        Assert.Equal(written, ConditionWriter.Write(tree));
        Assert.Equal(written, ConditionWriter.Write(Reading.Accept(written)));
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_accepted()
    {
        Reading.Accept(new string('(', 64) + "true" + new string(')', 64));
        Reading.Accept(new string('!', 64) + "true");
        Reading.Accept(string.Concat(Enumerable.Repeat("Implies(true, ", 60)) + "true" + new string(')', 60));
    }

    [Fact]
    public void Every_condition_of_the_national_catalogue_is_written_and_read_again_to_the_same_tree()
    {
        var parser = new Authoring.Conditions.ConditionParser();
        Catalogues.Catalogue catalogue = VietnamCatalogue.Load().Catalogue;
        foreach (Rule rule in catalogue.Rules)
        {
            var scope = new Authoring.Conditions.ConditionScope([.. rule.Layouts], rule.ForEach?.Variable, Authoring.Conditions.ConditionScope.ParametersOf(rule.Parameters, catalogue.Parameters), catalogue.Tables);
            foreach (Condition condition in rule.Exceptions.Select(e => e.When).Append(rule.Require).Concat(rule.AppliesWhen is null ? [] : [rule.AppliesWhen]))
            {
                string written = ConditionWriter.Write(condition.Tree);
                Assert.True(parser.TryParseCondition(written, scope, out Condition? again, out var error), $"{rule.Id}: {written}: {error?.Message.In("en")}");
                AssertSame(condition.Tree, again.Tree);
            }
        }
    }

    [Property(MaxTest = 2000)]
    public void No_text_breaks_the_parser(string? text)
    {
        if (Reading.Try(text ?? "") is { } tree) AssertWrittenAndReadAgain(tree);
    }

    [Property(MaxTest = 6000)]
    public void No_row_of_words_breaks_the_parser_and_what_is_accepted_can_be_written_and_read_again(int seed)
    {
        var random = new Random(seed);
        string text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]));

        if (Reading.Try(text) is { } tree) AssertWrittenAndReadAgain(tree);
    }

    [Property(MaxTest = 1500)]
    public void A_condition_with_one_sign_changed_is_read_or_refused(int seed)
    {
        var random = new Random(seed);
        char[] text = "Implies(husband.sex == \"male\" && !(Age(husband.born, marriageDate) >= parameter.minimumAge), OneOf(wife.sex, \"female\") || marriageDate < Date(\"1987-01-03\"))".ToCharArray();
        for (int i = random.Next(1, 4); i > 0; i--) text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];

        if (Reading.Try(new string(text)) is { } tree) AssertWrittenAndReadAgain(tree);
    }

    private static void AssertWrittenAndReadAgain(RuleNode tree) => AssertSame(tree, Reading.Accept(ConditionWriter.Write(tree)));

    // Records compare the arrays inside them by reference, so trees are compared part by part.
    private static void AssertSame(RuleNode expected, RuleNode actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal(Own(expected), Own(actual));
        var parts = TreeRewriter.Parts(expected);
        Assert.Equal(parts.Length, TreeRewriter.Parts(actual).Length);
        for (int i = 0; i < parts.Length; i++) AssertSame(parts[i], TreeRewriter.Parts(actual)[i]);
    }

    private static object Own(RuleNode node) => node switch
    {
        CompareNode compare => compare.Operator,
        ListNode list => string.Join("|", list.Values),
        CallNode call => call.Function.Name,
        FieldNode or ConstantNode or ParameterNode => node,
        _ => "",
    };
}
