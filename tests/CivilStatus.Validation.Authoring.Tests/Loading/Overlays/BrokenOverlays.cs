using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Authoring.Loading;

namespace CivilStatus.Validation.Authoring.Tests.Loading.Overlays;

public sealed class BrokenOverlays : IDisposable
{
    private const string Head = "catalogue.json", Rule = "rules/TM103-signatory-title-listed.json", Tightened = "profiles/digitisation.json", Added = "profiles/tinh-mau-acceptance.json",
        Table = "tables/tm-signatory-titles.json", Text = "{ \"vi\": \"một điều\", \"en\": \"something\" }";

    private readonly OverlayCopy copy = new();

    public void Dispose() => copy.Dispose();

    /// <summary>File, what is replaced, by what; the code, JSON path and words of the message in English and in Vietnamese.</summary>
    public static TheoryData<string, string, string, string, string, string, string> Faults => new()
    {
        { Head, "\"publishedOn\"", "\"languages\": [\"vi\"], \"publishedOn\"", Codes.UnknownKey, "$.languages", "extends, id, version", "languages" },
        { Head, "\"publishedOn\"", "\"conventions\": {}, \"publishedOn\"", Codes.UnknownKey, "$.conventions", "extends, id, version", "conventions" },
        { Head, "\"version\": \"2026.11.0\" }", "\"exactly\": true, \"version\": \"2026.11.0\" }", Codes.UnknownKey, "$.extends.exactly", "id, version", "exactly" },
        { Head, "\"id\": \"vn\", ", "", Codes.MissingKey, "$.extends", "\"id\"", "\"id\"" },
        { Head, "{ \"id\": \"vn\", \"version\": \"2026.11.0\" }", "\"vn\"", Codes.WrongType, "$.extends", "an object", "đối tượng" },
        { Head, "\"version\": \"2026.11.0\"", "\"version\": \"newest\"", Codes.BadValue, "$.extends.version", "numbers with dots", "dấu chấm" },
        { Head, "\"version\": \"2026.12.0\"", "\"version\": \"draft\"", Codes.BadValue, "$.version", "numbers with dots", "dấu chấm" },
        { Head, "\"version\": \"2026.11.0\"", "\"version\": \"2027.1.0\"", Codes.Base, "$.extends", "vn of version 2027.1.0 or later, and the base given is vn 2026.11.0", "từ phiên bản 2027.1.0" },
        { Head, "\"id\": \"vn\"", "\"id\": \"la\"", Codes.Base, "$.extends", "--base", "la từ phiên bản 2026.11.0" },
        { Head, "\"id\": \"tinh-mau\"", "\"id\": \"vn\"", Codes.BelongsToBase, "$.id", "The base vn 2026.11.0 has the catalogue \"vn\" already", "danh mục \"vn\"" },
        { Head, "\"id\": \"tinh-mau\"", "\"id\": \"Tỉnh Mẫu\"", Codes.IdForm, "$.id", "tinh-mau", "tinh-mau" },
        { Tightened, "\"incomplete\": \"review\"", "\"impossible\": \"note\"", Codes.ProfileWeakened, "$.violated.impossible", "Under the profile digitisation the kind impossible is lowered from review, as the base has it, to note", "loại impossible được hạ từ review của danh mục gốc xuống note" },
        { Tightened, "\"incomplete\": \"review\"", "\"unlawful\": \"none\"", Codes.ProfileWeakened, "$.violated.unlawful", "lowered from note, as the base has it, to none", "từ note của danh mục gốc xuống none" },
        { Tightened, "\"incomplete\": \"review\"", "\"incomplete\": \"reject\"", Codes.Profile, "$.violated", "never refused", "không bao giờ bị từ chối" },
        { Tightened, "\"incomplete\": \"review\"", "\"incomplete\": \"strict\"", Codes.BadValue, "$.violated.incomplete", "none, note, review, reject", "none, note, review, reject" },
        { Tightened, "\"id\": \"digitisation\",", "\"id\": \"digitisation\", \"title\": " + Text + ",", Codes.UnknownKey, "$.title", "id, violated, undecided", "title" },
        { Added, "\"from\": \"digitisation\"", "\"from\": \"digitization\"", Codes.DanglingReference, "$.from", "digitisation, reconciliation, registration, transfer", "Danh mục gốc không có ngữ cảnh" },
        { Added, "\"from\": \"digitisation\",", "", Codes.MissingKey, "$.violated", "\"implausible\"", "\"implausible\"" },
        { Added, "\"informative\": \"note\"", "\"informative\": \"reject\"", Codes.Profile, "$.violated", "registration, and one that starts from it", "registration, và ngữ cảnh bắt đầu từ nó" },
        { Rule, "tm-signatory-titles", "tm-titles", Codes.ConditionConstruct, "$.require", "ethnic-groups", "tm-signatory-titles" },
        { Rule, "entry.signatoryTitle, ", "entry.signatoryRank, ", Codes.ConditionWord, "$.require", "entry.signatoryTitle", "entry.signatoryTitle" },
        { Rule, "\"atMost\": [{ \"effect\": \"note\" }]", "\"atMost\": [{ \"effect\": \"note\", \"profiles\": [\"acceptance\"] }]", Codes.DanglingReference, "$.atMost", "tinh-mau-acceptance", "tinh-mau-acceptance" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_where_it_stands_in_both_languages(string file, string text, string by, string code, string path, string en, string vi)
    {
        int line = copy.Replace(file, text, by);

        IReadOnlyList<Diagnostic> found = copy.Diagnostics();

        Diagnostic? fault = found.FirstOrDefault(d => d.Code == code && d.Place.File == file && d.Place.Path.StartsWith(path, StringComparison.Ordinal));
        Assert.True(fault is not null, $"{code} at {file} {path} is not among:\n{string.Join("\n", found.Select(d => d.Render("en")))}");
        Assert.Contains(en, fault.Render("en"), StringComparison.Ordinal);
        Assert.Contains(vi, fault.Render("vi"), StringComparison.Ordinal);
        // What is missing is told where its owner stands.
        Assert.InRange(fault.Place.Line, 1, code == Codes.MissingKey ? int.MaxValue : line + 1);
    }

    /// <summary>A file that would replace one of the base's, and what the message names.</summary>
    public static TheoryData<string, string, string, string> Replacing => new()
    {
        { "parameters/marriage-age.male.json", "{ \"id\": \"marriage-age.male\", \"title\": " + Text + ", \"unit\": \"completedYears\", \"values\": [{ \"value\": 18, \"ground\": { \"verification\": \"notLaw\", \"remark\": " + Text + " } }] }", "the parameter \"marriage-age.male\"", "tham số \"marriage-age.male\"" },
        { "tables/ethnic-groups.json", "{ \"id\": \"ethnic-groups\", \"title\": " + Text + ", \"source\": \"x\", \"verification\": \"text\", \"rows\": [] }", "the table \"ethnic-groups\"", "bảng \"ethnic-groups\"" },
        { "instruments/52-2014-qh13.json", "{ \"id\": \"52-2014-qh13\", \"number\": \"52/2014/QH13\", \"title\": " + Text + ", \"inForce\": [], \"source\": \"x\", \"verification\": \"text\", \"lastCheckedOn\": \"2026-12-01\" }", "the instrument \"52-2014-qh13\"", "văn bản \"52-2014-qh13\"" },
        { "labels.json", "{ \"roles\": { \"mother\": " + Text + " } }", "a label for \"mother\"", "tên gọi cho \"mother\"" },
        { "labels.json", "{ \"fields\": { \"mother.born\": " + Text + " } }", "a label for \"mother.born\"", "tên gọi cho \"mother.born\"" },
        { "labels.json", "{ \"codes\": { \"sex\": { \"male\": " + Text + " } } }", "a label for \"sex\"", "tên gọi cho \"sex\"" },
    };

    [Theory]
    [MemberData(nameof(Replacing))]
    public void Nothing_of_the_base_can_be_replaced(string file, string content, string en, string vi)
    {
        copy.Write(file, content);

        Diagnostic fault = Assert.Single(copy.Diagnostics(), d => d.Code == Codes.BelongsToBase);

        Assert.Equal((file, 1), (fault.Place.File, fault.Place.Line));
        Assert.Contains(en, fault.Message.In("en"), StringComparison.Ordinal);
        Assert.Contains(vi, fault.Message.In("vi"), StringComparison.Ordinal);
        Assert.Contains("vn 2026.11.0", fault.Message.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_bears_an_id_of_the_base_is_told_with_both_rules()
    {
        copy.Write("rules/KS106-signatory-title-listed.json", copy.Read(Rule).Replace("\"TM103\"", "\"KS106\"", StringComparison.Ordinal));

        Diagnostic fault = Assert.Single(copy.Diagnostics(), d => d.Code == Codes.BelongsToBase);

        Assert.Equal(("rules/KS106-signatory-title-listed.json", 2, "$.id"), (fault.Place.File, fault.Place.Line, fault.Place.Path));
        Assert.All(["KS106", "Title of the signatory in the list", "mother-age", "vn 2026.11.0"], word => Assert.Contains(word, fault.Message.In("en"), StringComparison.Ordinal));
        Assert.All(["KS106", "Chức vụ người ký trong danh sách", "Tuổi của mẹ khi sinh con"], word => Assert.Contains(word, fault.Message.In("vi"), StringComparison.Ordinal));
    }

    [Fact]
    public void An_id_that_the_base_may_use_one_day_is_a_warning()
    {
        copy.Write("rules/KS901-signatory-title-listed.json", copy.Read(Rule).Replace("\"TM103\"", "\"KS901\"", StringComparison.Ordinal));

        Diagnostic warning = Assert.Single(copy.Diagnostics());

        Assert.Equal((Codes.IdOfBase, Severity.Warning, 2), (warning.Code, warning.Severity, warning.Place.Line));
    }

    [Fact]
    public void Without_its_base_an_overlay_does_not_load()
    {
        CatalogueSource source = CatalogueLoader.Load(copy.Folder);

        Diagnostic fault = Assert.Single(source.Diagnostics);
        Assert.Null(source.Catalogue);
        Assert.Equal((Codes.Base, "catalogue.json", 4), (fault.Code, fault.Place.File, fault.Place.Line));
        Assert.Contains("không có danh mục ấy", fault.Message.In("vi"), StringComparison.Ordinal);
        Assert.Contains("--base", fault.Remedy.In("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_too_old_for_it_is_told_with_both_versions()
        => Assert.Contains("vn 2026.10.2", Assert.Single(copy.Diagnostics(OverlayCopy.National with { Version = "2026.10.2" })).Message.In("en"), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_extends_is_told_with_the_key_meant()
    {
        copy.Replace("catalogue.json", "\"extends\"", "\"extend\"");

        Assert.Contains("extends", Assert.Single(copy.Diagnostics(), d => d.Place.Path == "$.extend").Remedy.In("en"), StringComparison.Ordinal);
    }
}
