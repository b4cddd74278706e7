using System.Collections.Immutable;
using System.Globalization;
using CivilStatus.Validation.Rules;
using static CivilStatus.Validation.Rules.RuleFunctions;

namespace CivilStatus.Validation.Sentences;

/// <summary>Each listed function in Vietnamese.</summary>
internal static class VietnameseFunctions
{
    private static readonly Dictionary<RuleFunction, Func<VietnameseWording, ImmutableArray<RuleNode>, Predicate>> Predicates = new()
    {
        [IsPresent] = (w, a) => new Predicate("", "có ghi", w.Term(a[0])) { Not = "không ghi", Must = "phải ghi", MustNot = "không được ghi" },
        [IsPlaceholder] = (w, a) => new Predicate(w.Term(a[0]), "là", "chữ lấp chỗ trống") { Not = "không phải là", MustNot = "không được là" },
        [IsReadable] = (w, a) => new Predicate(w.Term(a[0]), "đọc được", ""),
        [IsReal] = (w, a) => new Predicate(w.Term(a[0]), "là", "ngày có thật trên lịch") { Not = "không phải là", MustNot = "không được là" },
        [StatesDay] = (w, a) => new Predicate(w.Term(a[0]), "ghi đủ", "cả ngày, tháng và năm"),
        [StatesMonth] = (w, a) => new Predicate(w.Term(a[0]), "ghi ít nhất", "tháng và năm") { Not = "không ghi đủ", MustNot = "không được ghi đủ" },
        [IsKnownCode] = (w, a) => new Predicate(w.Term(a[0]), "là", "mã có trong bảng mã của mục") { Not = "không phải là", MustNot = "không được là" },
        [AreDistinct] = (w, a) => new Predicate(w.List(a), "không trùng nhau", "") { Not = "có trùng nhau", Must = "không được trùng nhau", MustNot = "phải có trùng nhau" },
        [WordsAgree] = (w, a) => new Predicate(w.Term(a[0]), "khớp với", $"{w.Term(a[1])} (đọc theo {w.TableTerm(a[2])})"),
        [InTable] = (w, a) => new Predicate(w.Term(a[0]), "có trong", w.TableTerm(a[1])),
        [Mentions] = (w, a) => new Predicate(w.Term(a[0]), "có từ thuộc", w.TableTerm(a[1])),
        [ExistedOn] = (w, a) => new Predicate($"nơi nêu trong {w.Term(a[0])} (theo {w.TableTerm(a[2])})", "đã có vào", w.Term(a[1]) + Tolerance((ConstantNode)a[3])) { Not = "không có vào", Must = "phải có vào", MustNot = "không được có vào" },
        [SameRow] = (w, a) => new Predicate(w.Term(a[0]), "cùng là một với", $"{w.Term(a[1])} (theo {w.TableTerm(a[2])})"),
        [SameName] = (w, a) => new Predicate(w.Term(a[0]), "là cùng một tên với", $"{w.Term(a[1])} (theo {w.TableTerm(a[2])})") { Not = "không cùng là một tên với", MustNot = "không được cùng là một tên với" },
        [SpelledAlike] = (w, a) => new Predicate(w.Term(a[0]), "là cùng một tên hoặc một cách viết khác của", $"{w.Term(a[1])} (theo {w.TableTerm(a[2])})") { Not = "không phải là cùng một tên hay một cách viết khác của", MustNot = "không được là cùng một tên hay một cách viết khác của" },
        [HasMiddleWord] = (w, a) => new Predicate(w.Term(a[0]), "có chữ đệm", w.Term(a[1])),
        [HasOnlyLetters] = (w, a) => new Predicate(w.Term(a[0]), "chỉ gồm", $"chữ và dấu thuộc {w.TableTerm(a[1])}") { Must = "chỉ được gồm" },
        [IsDamaged] = (w, a) => new Predicate(w.Term(a[0]), "mang", $"dấu vết lỗi bảng mã ({w.TableTerm(a[1])}, đối chiếu với {w.TableTerm(a[2])})"),
        [IsDigits] = (w, a) => new Predicate(w.Term(a[0]), "gồm đúng", $"{w.Term(a[1])} chữ số"),
        [HasYearInNumber] = (w, a) => new Predicate(w.Term(a[0]), "có kèm", "năm") { Not = "không kèm", Must = "phải kèm", MustNot = "không được kèm" },
    };

    private static readonly Dictionary<RuleFunction, Func<VietnameseWording, ImmutableArray<RuleNode>, string>> Terms = new()
    {
        [DateConstant] = (w, a) => $"ngày {w.Term(a[0])}",
        [FirstDayWritten] = (w, a) => $"ngày sớm nhất theo cách ghi {w.Term(a[0])}",
        [Age] = (w, a) => $"{AgeOf(w, a[0])} vào {w.Term(a[1])}",
        [Days] = (w, a) => $"số ngày từ {w.Term(a[0])} đến {w.Term(a[1])}",
        [Year] = (w, a) => $"năm của {w.Term(a[0])}",
        [Century] = (w, a) => $"hai chữ số đầu của năm trong {w.Term(a[0])}",
        [YearOfCentury] = (w, a) => $"hai chữ số cuối của năm trong {w.Term(a[0])}",
        [Column] = (w, a) => $"nội dung cột “{((ConstantNode)a[2]).Value}” ứng với {w.Term(a[0])} trong {w.TableTerm(a[1])}",
        [NameGrade] = (w, a) => $"mức giống nhau về cách viết giữa {w.Term(a[0])} và {w.Term(a[1])} (theo {w.TableTerm(a[2])})",
        [FirstWord] = (w, a) => $"chữ đầu của {w.Term(a[0])}",
        [Part] = (w, a) => $"{Characters((ConstantNode)a[1], (ConstantNode)a[2])} của {w.Term(a[0])}",
        [Number] = (w, a) => $"giá trị số của {w.Term(a[0])}",
        [YearOfNumber] = (w, a) => $"năm kèm trong {w.Term(a[0])}",
        [NumbersBetween] = (w, a) => $"số lượng số đăng ký nằm giữa {w.Term(a[0])} và {w.Term(a[1])}",
        [DateIn] = (w, a) => $"ngày ghi trong {w.Term(a[0])}",
    };

    public static Predicate Say(VietnameseWording wording, CallNode call) => Predicates[call.Function](wording, call.Arguments);

    public static string Term(VietnameseWording wording, CallNode call) => Terms[call.Function](wording, call.Arguments);

    private static string AgeOf(VietnameseWording wording, RuleNode born)
    {
        if (wording.Bearer(born) is { } person) return $"tuổi của {person}";
        return born is CallNode call && call.Function == FirstDayWritten && wording.Bearer(call.Arguments[0]) is { } oldest
            ? $"tuổi của {oldest} (tính theo ngày sinh sớm nhất mà cách ghi cho phép)"
            : $"số năm tròn tính từ {wording.Term(born)}";
    }

    private static string Tolerance(ConstantNode months)
        => (int)months.Value == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", xê dịch {months.Value} tháng");

    private static string Characters(ConstantNode from, ConstantNode length)
    {
        int first = (int)from.Value, last = first + (int)length.Value - 1;
        return first == last
            ? string.Create(CultureInfo.InvariantCulture, $"ký tự thứ {first}")
            : string.Create(CultureInfo.InvariantCulture, $"các ký tự từ thứ {first} đến thứ {last}");
    }
}
