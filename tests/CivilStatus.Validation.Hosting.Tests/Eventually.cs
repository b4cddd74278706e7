using System.Diagnostics;

namespace CivilStatus.Hosting.Tests;

/// <summary>Waits for what must come about, far longer than it should take.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static async Task Holds(Func<Task<bool>> condition, string what)
    {
        for (long began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Longest;)
        {
            if (await condition()) return;
            await Task.Delay(20);
        }
        Assert.Fail($"Never came about: {what}.");
    }
}
