using CivilStatus.Samples.Files;

namespace CivilStatus.Samples.Cases;

/// <summary>The events beside births, marriages and deaths.</summary>
internal static class OtherEventCases
{
    public static IEnumerable<JsonObject> All => [Adoption, Recognition, Guardianship, Change, MaritalStatus];

    private static JsonObject Adoption => SoundRecord.Entry("ncn-hai-nguoi-nhan", "adoption", "15/03/2012")
        .Set("adopters", new object[] { Adult("ncn-hai-nguoi-nhan", man: true).Set("relation", "other"), Adult("ncn-hai-nguoi-nhan", man: false).Set("relation", "other") })
        .Set("child.name", SoundRecord.Woman("ncn con")).Set("child.sex", "female").Set("child.born", "02/02/2007").Set("child.ethnicity", "Kinh").Set("child.nationality", "Việt Nam");

    private static JsonObject Recognition => SoundRecord.Entry("cmc-cha-nhan-con", "recognition", "15/03/2012")
        .Set("recognition", "fatherOfChild").Set("parent", Adult("cmc-cha-nhan-con", man: true))
        .Set("child.name", SoundRecord.Man("cmc con")).Set("child.sex", "male").Set("child.born", "02/02/2007").Set("child.ethnicity", "Kinh").Set("child.nationality", "Việt Nam");

    private static JsonObject Guardianship => SoundRecord.Entry("gh-nguoi-giam-ho", "guardianship", "15/03/2012")
        .Set("guardian", Adult("gh-nguoi-giam-ho", man: false).Set("kind", "person"))
        .Set("ward.name", SoundRecord.Man("gh con")).Set("ward.sex", "male").Set("ward.born", "02/02/2007");

    private static JsonObject Change => SoundRecord.Entry("td-cai-chinh-nam-sinh", "change", "15/03/2012")
        // Corrections for whoever is 14 or over were the district's.
        .Set("entry.office", "UBND huyện Yên Hạ Giang, tỉnh Thanh Hóa").Set("subject", Adult("td-cai-chinh-nam-sinh", man: true))
        .Set("changes", new object[] { new JsonObject().Set("kind", "correction").Set("field", "born").Set("from", "02/02/1973").Set("to", "02/02/1972") })
        .Set("target.number", "31/1972").Set("target.date", "15/02/1972").Set("target.event", "birth");

    private static JsonObject MaritalStatus => SoundRecord.Entry("hn-de-ket-hon", "maritalStatus", "15/03/2012")
        .Set("subject", Adult("hn-de-ket-hon", man: false).Set("born", "02/02/1985")).Set("purpose", "Để đăng ký kết hôn").Set("status", "Chưa đăng ký kết hôn với ai");

    private static JsonObject Adult(string id, bool man) => new JsonObject()
        .Set("name", man ? SoundRecord.Man(id) : SoundRecord.Woman(id)).Set("sex", man ? "male" : "female").Set("born", "02/02/1972").Set("ethnicity", "Kinh").Set("nationality", "Việt Nam");
}
