namespace CivilStatus.Cli.Tests;

public sealed class ExplainingEntries
{
    private const string MotherOf12 = """{"event":"birth","entry":{"number":"1","book":"01","date":"05/06/2015","signatory":"A","signatoryTitle":"Chủ tịch"},"child":{"name":"H'Hen Niê","sex":"female","born":"01/06/2015"},"mother":{"name":"H'Bia Niê","born":"2003-01-02"}}""";
    private const string WifeOf17 = """{"event":"marriage","entry":{"date":"01/03/2018"},"husband":{"name":"Nguyễn Văn An","born":"10/05/1990"},"wife":{"name":"Trần Thị Bình","born":"10/05/2000"}}""";
    private const string ChangeOfLaw = """{"event":"marriage","entry":{"date":"09/01/2015"},"wife":{"name":"Trần Thị Bình","born":"10/01/1997"},"marriageDate":"2014-06-01/2015-01-08"}""";

    private const string InAnUnknownPlace = """{"event":"marriage","wife":{"name":"Trần Thị Bình","born":"10/06/1927"},"marriageDate":"10/06/1940"}""";

    private static readonly string[] Registers = ["officer", "lawyer"];

    [Theory]
    [InlineData("vi", "Ngoại lệ cho phép: Mẹ sinh con khi còn rất trẻ")]
    [InlineData("en", "Permitted by exception: Very young mother")]
    public void An_officer_reads_which_exception_permits_it(string language, string expected)
    {
        string output = Explain(MotherOf12, "KS106", language);

        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Age(mother.born", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Ngoại lệ Mẹ sinh con khi còn rất trẻ (very-young-mother): đúng", "ngoại lệ có mức riêng, ở mọi ngữ cảnh → ghi chú", "Căn cứ: khoản 1 Điều 30 Bộ luật Dân sự")]
    [InlineData("en", "Exception Very young mother (very-young-mother): true", "the exception has an effect of its own in every profile → note", "(91/2015/QH13), art. 30.1")]
    public void A_lawyer_reads_the_trace_the_effect_and_the_grounds(string language, string exception, string effect, string ground)
    {
        string output = Explain(MotherOf12, "KS106", language, "--for", "lawyer");

        Assert.Contains(exception, output, StringComparison.Ordinal);
        Assert.Contains(effect, output, StringComparison.Ordinal);
        Assert.Contains(ground, output, StringComparison.Ordinal);
        Assert.Contains(" = 12", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "ngày xác lập quan hệ hôn nhân: (không ghi); tạm lấy ngày đăng ký", "Luật ngày 01/03/2018: Tuổi kết hôn tối thiểu của nữ (tuổi tròn): 18 (từ 01/01/2015)")]
    [InlineData("en", "date the marriage was established: (nothing written); the date of registration stands in", "Law of 01/03/2018: Minimum age of marriage for women (completed years): 18 (from 01/01/2015)")]
    public void What_was_read_what_stood_in_and_the_law_of_that_day_are_told(string language, string fact, string law)
    {
        string output = Explain(WifeOf17, "KH104", language);

        Assert.Contains(fact, output, StringComparison.Ordinal);
        Assert.Contains(law, output, StringComparison.Ordinal);
    }

    // Violated, of a kind that a new registration refuses; but the day of marriage only stands in.
    [Theory]
    [InlineData("registration", "rule of kind “unlawful”, violated → reject", "a fact stands in for an absent one → at most note")]
    [InlineData("digitisation", "rule of kind “unlawful”, violated → note", "if confirmed from the book: note")]
    public void A_lawyer_reads_why_the_effect_is_what_it_is(string profile, params string[] steps)
    {
        string output = Explain(WifeOf17, "KH104", "en", "--for", "lawyer", "--profile", profile);

        Assert.All(steps, step => Assert.Contains(step, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vi", "Chỉ cần biết rõ một điều:", "01/06/2014 – 31/12/2014: đúng", "01/01/2015 – 08/01/2015: không đúng")]
    [InlineData("en", "One fact decides it:", "01/06/2014 – 31/12/2014: satisfied", "01/01/2015 – 08/01/2015: violated")]
    public void The_date_that_decides_is_told_with_what_each_part_of_it_would_mean(string language, params string[] lines)
    {
        foreach (string register in Registers)
        {
            string output = Explain(ChangeOfLaw, "KH104", language, "--for", register);
            Assert.All(lines, line => Assert.Contains(line, output, StringComparison.Ordinal));
        }
    }

    // An exception of some territories only does not make the entry right everywhere.
    [Fact]
    public void An_unknown_territory_is_told_by_territory()
    {
        string output = Explain(InAnUnknownPlace, "KH104", "en");

        Assert.Contains("Tonkin: permitted by exception: Dispensed under the civil code", output, StringComparison.Ordinal);
        Assert.Contains("Cochinchina: violated", output, StringComparison.Ordinal);
        Assert.DoesNotContain("no breach either way", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registration", "A confirmation does not lift the refusal")]
    [InlineData("digitisation", "it can be saved")]
    public void An_officer_reads_what_a_confirmation_does_in_the_profile(string profile, string expected)
    {
        string married = WifeOf17.Replace("\"husband\"", "\"marriageDate\":\"01/03/2018\",\"husband\"", StringComparison.Ordinal);

        Assert.Contains(expected, Explain(married, "KH104", "en", "--profile", profile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Không áp dụng: ")]
    [InlineData("en", "Not applicable: ")]
    public void Without_a_rule_the_whole_entry_is_explained_and_nothing_is_coloured(string language, string last)
    {
        foreach (string register in Registers)
        {
            ToolRun run = CommandLine.RunWith(MotherOf12, "explain", "-", "--record", "1", "--for", register, "--language", language);

            Assert.Equal((0, ""), (run.Status, run.Error));
            Assert.Contains("KS106", run.Output, StringComparison.Ordinal);
            Assert.Contains(last, run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001b', run.Output);
        }
    }

    [Fact]
    public void A_rule_of_another_event_is_said_to_be_one()
        => Assert.Contains("This rule is not asked of this event.", Explain(MotherOf12, "KH104", "en"), StringComparison.Ordinal);

    [Fact]
    public void A_record_that_is_not_there_is_told_by_how_many_there_are()
        => Assert.Contains("has 1 entry only", CommandLine.RunWith(MotherOf12, "explain", "-", "--record", "2", "--language", "en").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--record", "2")]
    [InlineData("--record", "0")]
    [InlineData("--rule", "XX999")]
    [InlineData("--for", "judge")]
    public void What_is_not_there_is_refused(string option, string value)
    {
        string[] record = option == "--record" ? [] : ["--record", "1"];

        ToolRun run = CommandLine.RunWith(MotherOf12, ["explain", "-", option, value, .. record]);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.NotEmpty(run.Error);
    }

    private static string Explain(string record, string rule, string language, params string[] more)
    {
        ToolRun run = CommandLine.RunWith(record, ["explain", "-", "--record", "1", "--rule", rule, "--language", language, "--as-of", "2026-11-23", .. more]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        return run.Output;
    }
}
