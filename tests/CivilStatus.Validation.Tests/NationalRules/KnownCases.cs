using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Tests.Sampling;

namespace CivilStatus.Validation.Tests.NationalRules;

/// <summary>The cases that registers are known for, end to end.</summary>
public sealed class KnownCases
{
    [Theory]
    [InlineData("digitisation")]
    [InlineData("transfer")]
    [InlineData("registration")]
    [InlineData("reconciliation")]
    public void A_mother_of_12_is_a_note_in_every_profile(string profile)
    {
        var entry = new Entry(EntryEvent.Birth) { ["entry.date"] = "20/07/2012", ["child.born"] = "10/06/2012", ["mother.born"] = "02/02/2000" };

        Finding finding = Find(entry, "KS106", profile)!;

        Assert.Equal((Verdict.Excepted, Effect.Note, "very-young-mother"), (finding.Verdict, finding.Effect, finding.Exception!.Id));
        Assert.Contains("12 tuổi", finding.Message("vi"), StringComparison.Ordinal);
        Assert.Contains("02/02/2000", finding.Message("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wife_of_17_in_2018_is_not_registered_and_the_law_is_named()
    {
        Finding finding = Find(Marriage("10/05/2001", "01/03/2018"), "KH104", "registration")!;

        Assert.Equal((Verdict.Violated, Effect.Reject), (finding.Verdict, finding.Effect));
        Ground ground = Assert.Single(finding.Grounds, g => g.Provision?.In("en") == "art. 8.1.a");
        Assert.Equal("52/2014/QH13", TestCatalogue.National.Instrument(ground.Instrument)!.Number);
        Assert.Equal("điểm a khoản 1 Điều 8", ground.Provision!.In("vi"));
        Assert.Equal(Verification.Text, ground.Verification);
    }

    [Theory]
    [InlineData("digitisation")]
    [InlineData("transfer")]
    public void In_a_book_she_is_a_note(string profile)
        => Assert.Equal((Verdict.Violated, Effect.Note), Find(Marriage("10/05/2001", "01/03/2018"), "KH104", profile) is { } f ? (f.Verdict, f.Effect) : default);

    [Theory]
    [InlineData("digitisation")]
    [InlineData("transfer")]
    [InlineData("registration")]
    [InlineData("reconciliation")]
    public void A_wife_of_17_full_years_in_2010_has_no_finding(string profile)
        => Assert.Null(Find(Marriage("10/05/1993", "01/06/2010"), "KH104", profile));

    [Fact]
    public void A_missing_marriage_date_is_assumed_said_so_and_at_most_a_note()
    {
        Entry entry = Marriage("10/05/2001", "01/03/2018");
        entry["marriageDate"] = null;

        Finding finding = Find(entry, "KH104", "registration")!;

        Assert.Equal((Verdict.Violated, Effect.Note), (finding.Verdict, finding.Effect));
        Assert.Equal(new Rules.Assumption("marriageDate", "entry.date"), Assert.Single(finding.Assumed));
    }

    [Theory]
    [InlineData("H'Hen Niê")]
    [InlineData("H’Hen Niê")]
    [InlineData("HʼHen Niê")]
    [InlineData("K'Brêu")]
    [InlineData("Y Moan Ênuôl")]
    public void Names_of_all_peoples_are_no_finding(string name)
        => Assert.Null(Find(new Entry(EntryEvent.Birth) { ["entry.date"] = "01/06/2018", ["child.name"] = name }, "CH106", "registration"));

    [Theory]
    [InlineData("transfer", "absent", Verdict.Violated, Effect.Review)]
    [InlineData("transfer", "damaged", Verdict.Excepted, Effect.Note)]
    public void A_missing_image_of_the_page_matters_in_a_transfer(string profile, string image, Verdict verdict, Effect effect)
        => Assert.Equal((verdict, effect), Find(WithImage(image), "CH117", profile) is { } f ? (f.Verdict, f.Effect) : default);

    [Theory]
    [InlineData("digitisation")]
    [InlineData("registration")]
    [InlineData("reconciliation")]
    public void And_nowhere_else(string profile)
    {
        Assert.Null(Find(WithImage("absent"), "CH117", profile));
        Assert.Null(Find(WithImage("damaged"), "CH117", profile));
    }

    [Theory]
    [InlineData("KS116", EntryEvent.Birth)]
    [InlineData("KS117", EntryEvent.Birth)]
    [InlineData("KT107", EntryEvent.Death)]
    public void What_the_form_of_a_book_before_2016_may_not_have_held_is_nothing_in_it_and_a_note_in_a_transfer(string rule, EntryEvent entryEvent)
    {
        Entry before = new(entryEvent) { ["entry.date"] = "31/12/2015" }, after = new(entryEvent) { ["entry.date"] = "01/01/2016" };

        Assert.Null(Find(before, rule, "digitisation"));
        Assert.Equal(Effect.Note, Find(before, rule, "transfer")!.Effect);
        Assert.Equal(Effect.Note, Find(after, rule, "digitisation")!.Effect);
        Assert.Equal(Effect.Review, Find(after, rule, "transfer")!.Effect);
    }

    [Theory]
    [InlineData("KS112")]
    [InlineData("KS113")]
    public void A_surname_or_an_ethnicity_of_neither_parent_is_a_note_at_most(string rule)
    {
        var entry = new Entry(EntryEvent.Birth)
        {
            ["entry.date"] = "01/06/2018",
            ["child.name"] = "Phạm Minh Khôi",
            ["child.ethnicity"] = "Kinh",
            ["mother.name"] = "Nông Thị Mai",
            ["mother.ethnicity"] = "Tày",
            ["father.name"] = "Lò Văn Hòa",
            ["father.ethnicity"] = "Thái",
        };
        foreach (string profile in new[] { "digitisation", "transfer", "registration", "reconciliation" })
            Assert.Equal((Verdict.Violated, Effect.Note), Find(entry, rule, profile) is { } f ? (f.Verdict, f.Effect) : default);
    }

    [Fact]
    public void A_missing_number_is_a_note_but_nothing_in_a_book_whose_form_has_no_column_for_it()
    {
        var entry = new Entry(EntryEvent.Birth) { ["entry.date"] = "01/01/2016" };

        Assert.Null(Find(entry, "KS115", "digitisation"));
        foreach (string profile in new[] { "transfer", "registration", "reconciliation" }) Assert.Equal(Effect.Note, Find(entry, "KS115", profile)!.Effect);
    }

    [Theory]
    [InlineData("Ê Đê", "H'Lan Niê", "Y Khoan Mlô", "H'Mai Niê")]
    [InlineData("Gia Rai", "Siu H'Phin", "Rơ Châm Khoan", "Siu H'Mai")]
    [InlineData("Ba Na", "Hlưnh", "Đinh Bươn", "Yăk")]
    [InlineData("Xơ Đăng", "Y Phới", "A Jring", "Nàng Lêng")]
    [InlineData("Mạ", "K'Brìn", "K’Đrong", "Ka Thỉm")]
    [InlineData("Cơ Ho", "Ka Nhòi", "Cil K'Tu", "Lơ Mu Ka Dung")]
    [InlineData("Chăm", "Ysa Karim", "Mohamad Ysa", "Rô Fi Ah")]
    [InlineData("Khmer", "Néang Sóc Thy", "Chau Rươl", "Néang Kim Sươl")]
    public void A_child_of_a_people_with_other_names_has_no_finding_about_them(string people, string child, string father, string mother)
    {
        var entry = new Entry(EntryEvent.Birth)
        {
            ["entry.date"] = "01/06/2018",
            ["child.name"] = child,
            ["child.sex"] = "female",
            ["child.ethnicity"] = people,
            ["child.nationality"] = "Việt Nam",
            ["father.name"] = father,
            ["father.ethnicity"] = people,
            ["mother.name"] = mother,
            ["mother.ethnicity"] = people,
        };
        foreach (string rule in new[] { "CH106", "CH107", "CH108", "CH119", "KS112", "KS113", "KS118" })
            foreach (string profile in new[] { "digitisation", "transfer", "registration", "reconciliation" }) Assert.Null(Find(entry, rule, profile));
    }

    [Fact]
    public void A_re_registration_judged_by_the_birth_says_so_and_is_at_most_a_note()
    {
        var entry = new Entry(EntryEvent.Birth) { ["entry.date"] = "01/06/2020", ["entry.kind"] = "reRegistered", ["child.born"] = "01/01/2016" };

        Finding finding = Find(entry, "CH116", "registration")!;

        Assert.Equal((Verdict.Violated, Effect.Note), (finding.Verdict, finding.Effect));
        Assert.Equal(new Rules.Assumption("entry.firstRegistration.date", "child.born"), Assert.Single(finding.Assumed));
    }

    [Fact]
    public void A_number_in_the_name_of_a_Vietnamese_child_is_refused_today_and_a_note_in_a_book()
    {
        var entry = new Entry(EntryEvent.Birth) { ["entry.date"] = "01/06/2018", ["child.name"] = "Nguyễn Minh Khôi 2", ["child.nationality"] = "Việt Nam" };

        Assert.Equal(Effect.Reject, Find(entry, "KS118", "registration")!.Effect);
        Assert.Equal(Effect.Note, Find(entry, "KS118", "digitisation")!.Effect);
    }

    [Fact]
    public void An_entry_of_the_year_5005_is_reviewed_in_a_book()
    {
        Finding finding = Find(new Entry(EntryEvent.Birth) { ["entry.date"] = "01/04/5005" }, "CH103", "digitisation")!;

        Assert.Equal((Verdict.Violated, Effect.Review, "entry.date"), (finding.Verdict, finding.Effect, finding.Role));
    }

    [Fact]
    public void A_foreign_marriage_at_a_province_in_2018_is_not_registered_and_the_message_names_the_levels_that_could()
    {
        Entry entry = Marriage("10/05/1990", "01/03/2018");
        (entry["entry.officeLevel"], entry["entry.foreignElement"]) = ("province", "true");

        Finding finding = Find(entry, "CH114", "registration")!;

        Assert.Equal((Verdict.Violated, Effect.Reject, Verification.Text), (finding.Verdict, finding.Effect, finding.Verification));
        Assert.Contains("việc có yếu tố nước ngoài thuộc: cấp huyện, cơ quan đại diện ở nước ngoài.", finding.Message("vi"), StringComparison.Ordinal);
        Assert.Contains("those with one to: district, mission abroad.", finding.Message("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_is_reported_on_its_own_line_of_the_list()
    {
        var entry = new Entry(EntryEvent.Change)
        {
            ["entry.date"] = "05/03/2018",
            ["changes[0].field"] = "tên",
            ["changes[0].from"] = "Tèo",
            ["changes[0].to"] = "Tùng",
            ["changes[1].field"] = "họ",
            ["changes[1].to"] = "Trần",
        };

        Finding finding = Find(entry, "TD102", "transfer")!;

        Assert.Equal((Verdict.Violated, Effect.Review, "changes[1]"), (finding.Verdict, finding.Effect, finding.Role));
        Assert.Equal<string>(["changes[1].field", "changes[1].from", "changes[1].to"], finding.Fields);
        Assert.Contains("mục: họ; nội dung cũ: (trống); nội dung mới: Trần", finding.Message("vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh Hà Tây", "31/07/2008", false)]
    [InlineData("tỉnh Hà Tây", "01/08/2008", true)]
    [InlineData("TỈNH HÀ TÂY", "02/03/1970", false)]
    [InlineData("tỉnh Hà Tây", "02/03/1985", true)]
    [InlineData("tỉnh Hà Tây", "2008", false)]
    [InlineData("tỉnh Hà Nam Ninh", "02/03/1985", false)]
    [InlineData("tỉnh Hà Nam", "02/03/1985", true)]
    [InlineData("tỉnh Hà Nam", "02/03/1950", false)]
    [InlineData("tỉnh Mơ Ước", "02/03/1985", false)]
    [InlineData("TP. Hồ Chí Minh", "01/07/1974", true)]
    [InlineData("thành phố Đồng Nai", "01/05/2026", false)]
    public void A_province_that_was_not_there_is_a_note(string province, string on, bool note)
    {
        var entry = new Entry(EntryEvent.Death) { ["entry.date"] = on, ["entry.office"] = $"UBND xã Tân Lập, huyện Đan Sơn, {province}" };

        Assert.Equal(note ? Effect.Note : Effect.None, Find(entry, "CH113", "registration")?.Effect ?? Effect.None);
    }

    [Theory]
    [InlineData("2018", "other", Effect.Note, Effect.Reject)]
    [InlineData("1995", "other", Effect.Note, Effect.Note)]
    [InlineData("2018", "stepParent", Effect.Note, Effect.Note)]
    [InlineData("2013", "other", Effect.Note, Effect.Note)]
    [InlineData("1980", "other", Effect.None, Effect.None)]
    public void An_adopter_ten_years_older_is_refused_only_on_a_text_that_was_read(string year, string relation, Effect inBook, Effect today)
    {
        Entry entry = Adoption(year, relation);

        Assert.Equal(inBook, Find(entry, "NCN101", "digitisation")?.Effect ?? Effect.None);
        Assert.Equal(today, Find(entry, "NCN101", "registration")?.Effect ?? Effect.None);
    }

    private static Entry Adoption(string year, string relation)
    {
        int born = int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) - 5;
        var entry = new Entry(EntryEvent.Adoption) { ["entry.date"] = $"10/06/{year}", ["child.born"] = $"01/02/{born}" };
        entry.AddItem();
        entry["adopters[0].born"] = $"01/02/{born - 10}";
        entry["adopters[0].relation"] = relation;
        return entry;
    }

    private static Entry Marriage(string wifeBorn, string on) => new(EntryEvent.Marriage)
    {
        ["entry.date"] = on,
        ["marriageDate"] = on,
        ["wife.born"] = wifeBorn,
    };

    private static Entry WithImage(string image) => new(EntryEvent.Birth) { ["entry.date"] = "01/06/1999", ["entry.pageImage"] = image };

    private static Finding? Find(Entry entry, string rule, string profile)
        => Verdicts.Validator.Validate(entry, Verdicts.Profile(profile), Verdicts.AsOf).Findings.SingleOrDefault(f => f.Rule.Id == rule);
}
