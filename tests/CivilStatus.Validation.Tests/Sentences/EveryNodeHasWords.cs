using System.Collections.Immutable;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using CivilStatus.Validation.Tests.RandomRules;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Sentences;

public sealed class EveryNodeHasWords
{
    private static readonly string[] Languages = ["vi", "en"];
    private static readonly RuleSentences Sentences = new(TestCatalogue.National);
    private static readonly KeyValuePair<string, string>[] Aliases = [KeyValuePair.Create("lawful", "lawful"), KeyValuePair.Create("levels", "levels"), KeyValuePair.Create("limit", "birth-deadline")];
    private static readonly Rule Rule = TestCatalogue.Rule(new ConstantNode(true)) with { Parameters = [.. Aliases] };
    private static readonly FieldNode Date = new("child.born", FactType.Date), OtherDate = new("entry.date", FactType.Date), Text = new("child.name", FactType.Text);
    private static readonly ParameterNode Limit = new("limit", FactType.Number), Lawful = new("lawful", FactType.Truth), Levels = new("levels", FactType.Codes);

    public static TheoryData<string> Functions => [.. RuleFunctions.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_says_something_of_its_own_stated_required_and_negated(string name)
    {
        RuleNode call = Call(RuleFunctions.ByName[name]);
        foreach (string language in Languages)
        {
            string own = Of(call, language);

            Assert.DoesNotContain(name, own, StringComparison.Ordinal);
            Assert.All(RuleFunctions.All.Where(f => f.Name != name), f => Assert.NotEqual(own, Of(Call(f), language)));
            if (call.Type == FactType.Truth) AssertFourForms(call, language);
        }
    }

    public static TheoryData<Comparison> Operators => [.. Enum.GetValues<Comparison>()];

    [Theory]
    [MemberData(nameof(Operators))]
    public void A_comparison_says_something_of_its_own_for_each_type_and_its_opposite_when_negated(Comparison comparison)
    {
        RuleNode[] pairs = [.. Pairs(comparison)];
        foreach (string language in Languages)
            foreach (RuleNode compare in pairs)
            {
                foreach (Comparison other in Enum.GetValues<Comparison>().Where(o => o != comparison))
                    Assert.NotEqual(Of(compare, language), Of((CompareNode)compare with { Operator = other }, language));
                AssertFourForms(compare, language);
            }
    }

    [Fact]
    public void Every_kind_of_node_has_words()
    {
        RuleNode present = Call(RuleFunctions.ByName["IsPresent"]), compare = new CompareNode(Comparison.Less, Date, OtherDate);
        RuleNode[] samples =
        [
            new AndNode([present, compare]), new OrNode([present, compare]), new NotNode(present), new ImpliesNode(present, compare), compare,
            new MemberNode(new FieldNode("child.sex", FactType.Text), new ListNode(["male", "female"])), Lawful,
            new MemberNode(new FieldNode("entry.officeLevel", FactType.Text), Levels), new FieldNode("newbornDied", FactType.Truth), Date,
            new ConstantNode(true), new ConstantNode(7), new ConstantNode(new DateOnly(1987, 1, 3)), new ConstantNode("x"), Limit, present,
        ];
        // A new kind of node must be added here, and said.
        Assert.Equal(
            typeof(RuleNode).Assembly.GetTypes().Where(t => t.IsPublic && t.IsSubclassOf(typeof(RuleNode))).Select(t => t.Name).Order(),
            samples.SelectMany(TreeRewriter.All).Select(s => s.GetType().Name).Distinct().Order());
        foreach (string language in Languages)
            foreach (RuleNode sample in samples)
            {
                Assert.NotEmpty(Of(sample, language));
                if (sample.Type == FactType.Truth) AssertFourForms(sample, language);
            }
    }

    [Fact]
    public void Random_trees_are_said_in_both_languages_without_a_word_of_the_condition_language()
    {
        foreach (int seed in Enumerable.Range(1, 400))
        {
            RuleNode tree = new RandomTrees(new Draw(seed)).Truth(3);
            foreach (string language in Languages)
                foreach (SentenceMood mood in Enum.GetValues<SentenceMood>())
                {
                    var scope = new SentenceScope(Rule, language);
                    string line = Sentences.Of(tree, scope, mood);
                    Assert.DoesNotMatch(@"&&|\|\||==|!=|<=|>=|parameter\.|  |\b(Implies|OneOf|IsPresent|child\.|mother\.|entry\.)", line);
                    Assert.Equal(line.Count(c => c == '('), line.Count(c => c == ')'));
                    AssertLines(Sentences.Lines(tree, scope, mood));
                }
        }
    }

    [Fact]
    public void Every_rule_of_the_national_catalogue_is_said_without_paths_and_codes()
    {
        string[] codes = [.. EntryEvents.All.SelectMany(e => EntryLayout.Of(e.Event).Fields).SelectMany(f => f.Codes).Where(c => c.Any(char.IsUpper))];
        foreach (Rule rule in TestCatalogue.National.Rules)
            foreach (string language in Languages)
            {
                RuleSentence said = Sentences.Of(new SentenceScope(rule, language));
                foreach (string text in said.Exceptions.Select(e => e.Text).Concat(said.Assumed).Prepend(said.Text))
                {
                    Assert.EndsWith(".", text, StringComparison.Ordinal);
                    Assert.DoesNotMatch(@"\b(child|mother|father|person|item|husband|wife|entry|deceased)\.[a-z]", text);
                    Assert.All(codes, code => Assert.DoesNotContain(code, text, StringComparison.Ordinal));
                }
            }
    }

    private static void AssertLines(SentenceLine line)
    {
        Assert.Equal(line.Parts.Length > 0, line.Text.EndsWith(':'));
        foreach (SentenceLine part in line.Parts) AssertLines(part);
    }

    private static void AssertFourForms(RuleNode truth, string language)
    {
        var scope = new SentenceScope(Rule, language);
        string[] forms = [.. new[] { truth, new NotNode(truth) }.SelectMany(n => Enum.GetValues<SentenceMood>().Select(m => Sentences.Of(n, scope, m)))];
        if (truth is ConstantNode) Assert.NotEqual(forms[0], forms[2]);
        else Assert.Equal(forms.Length, forms.Distinct().Count());
    }

    private static string Of(RuleNode node, string language) => Sentences.Of(node, Rule, language);

    private static IEnumerable<RuleNode> Pairs(Comparison comparison)
    {
        yield return new CompareNode(comparison, Call(RuleFunctions.ByName["Age"]), new ConstantNode(18));
        yield return new CompareNode(comparison, Call(RuleFunctions.ByName["Days"]), Limit);
        yield return new CompareNode(comparison, Call(RuleFunctions.ByName["Year"]), Call(RuleFunctions.ByName["YearOfNumber"]));
        yield return new CompareNode(comparison, Date, OtherDate);
    }

    private static CallNode Call(RuleFunction function) => new(function, [.. function.Arguments.SelectMany((kind, i) => Arguments(kind, i))]);

    private static ImmutableArray<RuleNode> Arguments(ArgumentKind kind, int index) => kind switch
    {
        ArgumentKind.Number => [new ConstantNode(3)],
        ArgumentKind.Date => [index == 0 ? Date : OtherDate],
        ArgumentKind.AnyField or ArgumentKind.DateField => [Date],
        ArgumentKind.NumberConstant => [new ConstantNode(index + 1)],
        ArgumentKind.Table => [new ConstantNode("personal-id-century")],
        ArgumentKind.Column => [new ConstantNode("sex")],
        ArgumentKind.Texts => [Text, new FieldNode("mother.name", FactType.Text)],
        _ => [Text],
    };
}
