using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Sentences;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.Sentences;

public sealed class SentencesOfRules
{
    private static readonly RuleSentences Sentences = new(TestCatalogue.National);

    [Theory]
    [InlineData("KH104", "vi", "Tuổi của vợ vào ngày xác lập quan hệ hôn nhân phải từ đủ tuổi kết hôn tối thiểu của nữ trở lên.")]
    [InlineData("KH104", "en", "The age of the wife on the date the marriage was established must be at least the minimum age of marriage for women.")]
    [InlineData("KH107", "vi", "Nếu có ghi ngày xác lập quan hệ hôn nhân và ngày đăng ký thì ngày xác lập quan hệ hôn nhân không được muộn hơn ngày đăng ký.")]
    [InlineData("KH107", "en", "If the date the marriage was established and the date of registration are recorded, then the date the marriage was established must be on or before the date of registration.")]
    [InlineData("KH106", "vi", "Nếu có ghi giới tính của chồng hoặc giới tính của vợ thì giới tính của chồng không được là “nữ” và giới tính của vợ không được là “nam”.")]
    [InlineData("KH101", "vi", "Với từng người (chồng, vợ): phải ghi họ, chữ đệm, tên của người đó.")]
    [InlineData("KH101", "en", "For each person (husband, wife): the name of the person must be recorded.")]
    [InlineData("CH112", "en", "The signatory and the title of the signatory must be recorded.")]
    public void A_rule_is_one_sentence(string id, string language, string expected)
        => Assert.Equal(expected, Sentences.Of(new SentenceScope(Rule(id), language)).Text);

    [Theory]
    [InlineData("vi", "Trẻ bị bỏ rơi: được chấp nhận khi tình trạng xác định cha, mẹ là “trẻ bị bỏ rơi”.")]
    [InlineData("en", "Foundling: permitted where the parentage is “abandoned child”.")]
    public void An_exception_names_codes_by_their_labels(string language, string expected)
        => Assert.Contains(Sentences.Of(new SentenceScope(Rule("KS101"), language)).Exceptions, e => e.Text == expected);

    [Theory]
    [InlineData("vi", "tuổi của vợ vào ngày xác lập quan hệ hôn nhân chưa đủ 18 tuổi (tuổi kết hôn tối thiểu của nữ)")]
    [InlineData("en", "the age of the wife on the date the marriage was established is less than 18 completed years (minimum age of marriage for women)")]
    public void A_value_in_force_stands_beside_the_title_of_its_parameter(string language, string expected)
    {
        Rule rule = Rule("KH104");
        LegalValue value = TestCatalogue.National.Parameter("marriage-age.female")!.On(new DateOnly(2020, 1, 1).DayNumber, "tonkin")!;
        var scope = new SentenceScope(rule, language) { Values = [KeyValuePair.Create("minimumAge", value)] };

        Assert.Equal(expected, Sentences.Of(new NotNode(rule.Require.Tree), scope));
    }

    [Fact]
    public void With_a_role_the_loop_variable_reads_as_that_person()
    {
        Rule rule = Rule("KS105");

        RuleSentence said = Sentences.Of(new SentenceScope(rule, "vi") { Role = "mother" });

        Assert.Null(said.Over);
        Assert.Contains("ngày, tháng, năm sinh của mẹ phải trước ngày, tháng, năm sinh của con", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_condition_is_a_list_whose_lines_say_what_the_sentence_says()
    {
        RuleSentence said = Sentences.Of(new SentenceScope(Rule("KS114"), "vi"));

        Assert.Equal("phải bảo đảm tất cả các điều sau:", said.Require.Text);
        Assert.Equal(4, said.Require.Parts.Length);
        Assert.All(said.Require.Parts, p => Assert.Contains(p.Text, said.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "giới tính của con là “nam” và (trẻ chết sơ sinh hoặc có ghi họ, chữ đệm, tên của mẹ)")]
    [InlineData(false, "(giới tính của con là “nam” và trẻ chết sơ sinh) hoặc có ghi họ, chữ đệm, tên của mẹ")]
    public void Brackets_show_what_belongs_together(bool outerAnd, string expected)
    {
        RuleNode male = new CompareNode(Comparison.Equal, new FieldNode("child.sex", FactType.Text), new ConstantNode("male"));
        RuleNode died = new FieldNode("newbornDied", FactType.Truth);
        RuleNode named = new CallNode(RuleFunctions.ByName["IsPresent"], [new FieldNode("mother.name", FactType.Text)]);
        RuleNode tree = outerAnd ? new AndNode([male, new OrNode([died, named])]) : new OrNode([new AndNode([male, died]), named]);

        Assert.Equal(expected, Sentences.Of(tree, Rule("KS101"), "vi"));
    }

    [Fact]
    public void A_negation_moves_inward_to_single_facts()
    {
        RuleNode died = new FieldNode("newbornDied", FactType.Truth);
        RuleNode old = new CompareNode(Comparison.GreaterOrEqual,
            new CallNode(RuleFunctions.ByName["Age"], [new FieldNode("mother.born", FactType.Date), new FieldNode("entry.date", FactType.Date)]), new ConstantNode(18));

        Assert.Equal("trẻ chết sơ sinh hoặc tuổi của mẹ vào ngày đăng ký chưa đủ 18 tuổi",
            Sentences.Of(new NotNode(new AndNode([new NotNode(died), old])), Rule("KS101"), "vi"));
        Assert.Equal("the newborn died or the age of the mother on the date of registration is less than 18 completed years",
            Sentences.Of(new NotNode(new AndNode([new NotNode(died), old])), Rule("KS101"), "en"));
    }

    private static Rule Rule(string id) => TestCatalogue.National.Rule(id)!;
}
