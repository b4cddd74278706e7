using CivilStatus.Validation.Findings;

namespace CivilStatus.Samples.Tests;

/// <summary>
/// For each hard case what its facts, the law of its day and the grades of that law lead to. An impossible thing is for review in a
/// book and refused today; an unlawful one is a note in a book, and refused today only on a text that was read.
/// </summary>
internal static class ExpectedVerdicts
{
    // case | rule | verdict | exception | effect in digitisation | effect in registration; a case alone: nothing is found.
    private const string Table = """
        # No text sets a least age for a mother; the right to be registered is absolute. Under 9 is a slip, most likely.
        ks-me-8-tuoi | KS107 | violated | | review | review
        ks-me-12-tuoi | KS106 | excepted | very-young-mother | note | note
        ks-me-13-tuoi | KS106 | excepted | very-young-mother | note | note
        ks-me-14-tuoi | KS106 | excepted | very-young-mother | note | note
        ks-tuoi-cha-me-thay-nam-sinh
        ks-mang-thai-ho-2016 | KS106 | excepted | intended-mother | note | note
        ks-cha-me-nuoi-cua-tre-bo-roi | KS114 | excepted | adoptive-parents | note | note

        # A twin is an entry like any other; a blank father is lawful; parents that are not known are named by a phrase.
        ks-sinh-doi-1
        ks-sinh-doi-2
        ks-me-don-than
        ks-tre-bo-roi
        ks-chua-xac-dinh-cha-me | KS114 | excepted | unknown-parents-phrase | note | note
        ks-chua-xac-dinh-cha-me-ghi-o-ghi-chu
        ks-tre-so-sinh-chet | KS101 | excepted | newborn-died | note | note
        ks-gach-xoa | CH112 | excepted | struck-out | note | note

        # Names of the peoples of the highlands are sound, whatever sign stands for the apostrophe, in NFC and NFD.
        ks-h-hen-nie-u0027
        ks-h-hen-nie-u2019
        ks-h-hen-nie-u2018
        ks-h-hen-nie-u0060
        ks-h-hen-nie-u00b4
        ks-h-hen-nie-u02bc
        ks-h-hen-nie-u02b9
        ks-h-hen-nie-u2032
        ks-h-hen-nie-u02bb
        ks-k-breu
        ks-y-moan-enuol
        ks-b-gach
        ks-e-mu-ngan-nfc
        ks-e-mu-ngan-nfd
        ks-ten-mot-am-tiet

        # Damage that leaves letters only (VNI) breaks no rule about letters; before 2017 those are a note.
        ks-ten-tcvn3 | CH106 | violated | | note | note
        ks-ten-tcvn3 | CH107 | violated | | review | review
        ks-ten-vni | CH107 | violated | | review | review
        ks-ten-utf8-doc-nhu-1252 | CH106 | violated | | note | note
        ks-ten-utf8-doc-nhu-1252 | CH107 | violated | | review | review
        ks-ten-font-tay-nguyen | CH106 | violated | | note | note
        ks-ten-font-tay-nguyen | CH107 | violated | | review | review

        # Unreal days are known in old books; a partial day contradicts nothing that it may agree with.
        ks-ngay-31-04 | CH102 | violated | | note | review
        ks-ngay-29-02-1975 | CH102 | violated | | note | review
        ks-nam-5005 | CH103 | violated | | review | reject
        ks-nam-5005 | CH105 | violated | | note | note
        ks-nam-5005 | KS109 | violated | | none | note
        ks-nam-5005 | KS115 | violated | | none | note
        ks-chu-khac-so | KS111 | violated | | review | reject
        ks-chu-khop-so
        ks-chi-nam-sinh | KS109 | violated | | none | note
        ks-chi-thang-sinh
        ks-ngay-edtf
        ks-o-1-201 | CH101 | violated | | review | review
        ks-o-1-201 | KS105 | undecided | | none | review
        ks-sinh-sau-ngay-dang-ky | KS104 | violated | | review | reject
        ks-dang-ky-lai-chi-nam-sinh | KS103 | excepted | earlier-paper | note | note

        ks-que-quan-dau-phay | CH118 | violated | | note | review
        ks-thieu-nguoi-ky | CH112 | violated | | note | review
        ks-thieu-quyen-so | CH104 | excepted | no-book-number | note | note
        ks-chua-ro-gioi-tinh-1990 | KS102 | excepted | sex-not-determined | note | note
        ks-chua-ro-gioi-tinh-2018 | KS102 | violated | | note | review
        ks-ma-gioi-tinh-ngoai-bang | CH120 | violated | | review | review
        ks-thuoc-tinh-la

        # The mother of the shared number was born in another century than it says. A declarant is often a parent.
        ks-so-dinh-danh-dung
        ks-so-dinh-danh-mat-so-0 | CH109 | violated | | review | review
        ks-so-dinh-danh-sai-the-ky | CH110 | violated | | review | review
        ks-so-dinh-danh-me-dung-chung | CH110 | violated | | review | review
        ks-so-dinh-danh-me-dung-chung | CH111 | violated | | review | reject
        ks-nguoi-yeu-cau-la-me

        # Confirmed, it is a note; today a refusal that rests on no law becomes a review. With other values it lapses.
        ks-xac-nhan-con-hieu-luc | KS111 | confirmed | | note | review
        ks-xac-nhan-het-hieu-luc | KS111 | violated | | review | reject

        # Tonkin code: 15, dispensed 12. TT 74-DC: 18, permitted 16. South 1959–1977: not found, so 12. Laws of 1959 and 1986, counting unverified: 17.
        kh-1950-bac-ky-vo-15
        kh-1950-bac-ky-vo-13 | KH104 | excepted | dispensation | note | note
        kh-1958-mien-bac-vo-16 | KH104 | excepted | district-permission | note | note
        kh-1959-mien-nam-vo-14
        kh-1965-mien-bac-vo-17
        kh-1965-mien-bac-vo-16 | KH104 | violated | | note | note
        kh-1976-mien-nam-vo-15
        kh-1986-vo-17
        kh-1987-vo-17
        kh-1987-vo-16 | KH104 | violated | | note | note

        # Law 2000: 19 and 17 completed years. Law 2014: 20 and 18; a year of birth alone counts from 1 January (TTLT 01/2016 art. 2.1).
        kh-2010-vo-17
        kh-2010-chong-19
        kh-2018-vo-17 | KH104 | violated | | note | reject
        kh-2018-vo-chi-nam-sinh
        kh-1967-tuoi-thay-nam-sinh

        # Where the entry's day stands in for that of the marriage, what follows is a note at most.
        kh-thieu-ngay-xac-lap | KH102 | violated | | note | review
        kh-thieu-ngay-xac-lap-vo-16 | KH102 | violated | | note | review
        kh-thieu-ngay-xac-lap-vo-16 | KH104 | violated | | note | note
        kh-thuc-te-truoc-1987 | KH108 | excepted | de-facto-before-1987 | note | note
        kh-ranh-gioi-02-01-1987 | KH108 | excepted | de-facto-before-1987 | note | note
        kh-ranh-gioi-03-01-1987 | KH108 | violated | | note | review
        kh-chung-song-1990-dang-ky-2002 | KH108 | excepted | cohabitation-1987-2001 | note | note
        kh-dang-ky-lai | KH108 | excepted | re-registration | note | note
        kh-ghi-chu-nuoc-ngoai | KH108 | excepted | foreign-marriage-recorded | note | note
        kh-xac-lap-sau-dang-ky | KH107 | violated | | review | reject
        kh-gioi-tinh-ghi-nham | KH106 | violated | | note | reject

        kt-vo-danh | KT101 | excepted | unidentified-body | note | note
        kt-vo-danh | KT102 | excepted | unidentified-body | note | note
        kt-toa-tuyen-bo-chet | KT104 | excepted | declared-by-court | note | note
        kt-tre-so-sinh | KT101 | excepted | newborn | note | note
        kt-chet-truoc-khi-sinh | KT103 | violated | | review | reject
        kt-dang-ky-truoc-khi-chet | KT104 | violated | | review | reject
        kt-thieu-ngay-chet | KT102 | violated | | note | review
        kt-ho-ten-khong-ro | CH118 | violated | | note | review
        kt-ho-ten-khong-ro | KT101 | violated | | note | review
        kt-chi-nam-sinh
        kt-gach-xoa-vi-con-song | KT108 | violated | | none | note

        ncn-hai-nguoi-nhan
        cmc-cha-nhan-con
        gh-nguoi-giam-ho
        td-cai-chinh-nam-sinh
        hn-de-ket-hon
        """;

    public static ILookup<string, ExpectedVerdict> ByCase { get; } = Table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => line[0] != '#')
        .Select(line => Read(line.Split('|', StringSplitOptions.TrimEntries)))
        .ToLookup(v => v.Case, StringComparer.Ordinal);

    private static ExpectedVerdict Read(string[] cells) => cells.Length == 1
        ? new ExpectedVerdict(cells[0], null, default, "", Effect.None, Effect.None)
        : new ExpectedVerdict(cells[0], cells[1], Enum.Parse<Verdict>(cells[2], ignoreCase: true), cells[3],
            Enum.Parse<Effect>(cells[4], ignoreCase: true), Enum.Parse<Effect>(cells[5], ignoreCase: true));
}
