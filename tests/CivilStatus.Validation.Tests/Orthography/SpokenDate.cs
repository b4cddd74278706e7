using System.Globalization;
using CivilStatus.Validation.Orthography;

namespace CivilStatus.Validation.Tests.Orthography;

/// <summary>Spells a date in Vietnamese words; every choice between variants is drawn from a number, so a failure can be repeated.</summary>
internal sealed class SpokenDate(int choices)
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private readonly Random random = new(choices);

    public string Spell(int day, int month, int year)
    {
        string text = $"{Choose("ngày", "Ngày", "sinh ngày")} {Day(day)}{Choose(" ", ", ")}tháng {Month(month)}{Choose(" ", ", ")}năm {Year(year)}{Choose("", ".")}";
        if (Choose(true, false)) text = text.ToUpperInvariant();
        return Choose(true, false) ? text : Composition.DecomposeText(text);
    }

    private string Day(int day)
    {
        if (Choose(false, false, false, true)) return day.ToString(Choose("00", "0"), CultureInfo.InvariantCulture);
        return day <= 10 ? Choose("", "mồng ", "mùng ") + BelowTwenty(day) : Tens(day);
    }

    private string Month(int month) => month switch
    {
        1 => Choose("một", "giêng", "01", "1"),
        4 => Choose("bốn", "tư"),
        12 => Choose("mười hai", "chạp", "12"),
        _ => BelowTwenty(month),
    };

    private string Year(int year)
    {
        int century = year / 100, rest = year % 100;
        string hundreds = century % 10 == 0 && rest > 0 && Choose(false, true) ? "" : $" {Digits[century % 10]} trăm";
        string thousand = $"{Digits[century / 10]} {Choose("nghìn", "ngàn")}";
        string ending = rest switch
        {
            0 => "",
            < 10 => $" {Choose("linh", "lẻ")} {(rest == 4 ? Choose("bốn", "tư") : Digits[rest])}",
            _ => " " + Tens(rest),
        };
        string inFull = thousand + (rest == 0 && hundreds.Length == 0 ? " không trăm" : hundreds) + ending;
        string byDigit = $"{Digits[century / 10]} {Digits[century % 10]} {Digits[rest / 10]} {Digits[rest % 10]}";
        string shortened = rest >= 20 ? $"{Digits[century / 10]} {Digits[century % 10]} {Tens(rest)}" : inFull;
        return Choose(inFull, inFull, inFull, byDigit, shortened, year.ToString(CultureInfo.InvariantCulture));
    }

    private string Tens(int number)
    {
        if (number < 20) return BelowTwenty(number);
        (int tens, int unit) = Math.DivRem(number, 10);
        if (unit == 0) return $"{Digits[tens]} {Choose("mươi", "mười")}";
        string last = unit switch
        {
            1 => Choose("mốt", "một"),
            4 => Choose("tư", "bốn"),
            5 => Choose("lăm", "nhăm", "năm"),
            7 => Choose("bảy", "bẩy"),
            _ => Digits[unit],
        };
        return Choose($"{Digits[tens]} mươi {last}", $"{Digits[tens]} mươi {last}", $"{Digits[tens]} {last}");
    }

    private string BelowTwenty(int number) => number switch
    {
        < 10 => Digits[number],
        10 => "mười",
        15 => Choose("mười lăm", "mười năm", "mười nhăm"),
        _ => $"mười {Digits[number - 10]}",
    };

    private T Choose<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
