namespace CivilStatus.Validation.Dates;

/// <summary>Collects days, to be had sorted and each once.</summary>
internal sealed class SortedDays
{
    private readonly List<int> days = [];

    public void Add(int day)
    {
        int at = days.BinarySearch(day);
        if (at < 0) days.Insert(~at, day);
    }

    public int[] ToArray() => [.. days];
}
