namespace CivilStatus.Validation.Testing.Dates;

/// <summary>Writes dates in Vietnamese words, with the variants that registers use.</summary>
internal static class DateInWords
{
    private static readonly string[] Units = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly string[] Months = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    public static string Of(DateOnly day, SplitMix64 random) => Of(day.Day, day.Month, day.Year, random);

    public static string Of(int day, int month, int year, SplitMix64 random)
    {
        string first = day <= 10 && random.Chance(30) ? "Ngày mồng " : "Ngày ";
        return $"{first}{Tens(day, random)}, tháng {Months[month - 1]}, năm {Year(year, random)}";
    }

    private static string Year(int year, SplitMix64 random)
    {
        string thousand = random.Chance(25) ? "ngàn" : "nghìn";
        int hundreds = year / 100 % 10, rest = year % 100;
        string words = $"{Units[year / 1000]} {thousand}";
        bool saysHundreds = hundreds > 0 || rest == 0 || random.Chance(70);
        if (saysHundreds && (hundreds > 0 || rest > 0)) words += $" {Units[hundreds]} trăm";
        if (rest == 0) return words;
        return rest < 10 ? $"{words} {(random.Chance(50) ? "linh" : "lẻ")} {Units[rest]}" : $"{words} {Tens(rest, random)}";
    }

    private static string Tens(int number, SplitMix64 random)
    {
        int tens = number / 10, unit = number % 10;
        if (tens == 0) return Units[unit];
        string words = tens == 1 ? "mười" : Units[tens] + " mươi";
        return unit switch
        {
            0 => words,
            1 when tens > 1 => words + " mốt",
            4 when tens > 1 && random.Chance(50) => words + " tư",
            5 when random.Chance(20) && tens > 1 => words + " nhăm",
            5 => words + " lăm",
            _ => words + " " + Units[unit],
        };
    }
}
