using System.Globalization;

namespace CivilStatus.Cli.Runs.Reconciling;

/// <summary>How much of both sides has been read.</summary>
/// <param name="Left">Records of the entries.</param>
/// <param name="PassedOver">How many of them record events that have no persons to compare.</param>
/// <param name="Right">Records of the persons.</param>
/// <param name="IsDone">Whether that is all.</param>
internal readonly record struct ReadPosition(long Left, long PassedOver, long Right, bool IsDone)
{
    public static ReadPosition Parse(string? text)
    {
        if (text is null) return default;
        long[] numbers = [.. text.Split(' ').Select(n => long.Parse(n, CultureInfo.InvariantCulture))];
        return new ReadPosition(numbers[0], numbers[1], numbers[2], numbers[3] == 1);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left} {PassedOver} {Right} {(IsDone ? 1 : 0)}");
}
