using System.Runtime.InteropServices;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>
/// The heap of the C library keeps what the embedded store gives back, more than the store's own limit again. Told once, it
/// returns large blocks to the system at once. Other C libraries do so anyway, or have no such setting.
/// </summary>
internal static partial class NativeHeap
{
    // As in malloc.h of glibc.
    private const int TrimThreshold = -1, MmapThreshold = -3, ArenaMax = -8;

    // Half of the store's blocks: those are always mapped, and unmapped when they are freed.
    private const int LargeBlock = 128 << 10;

    private static readonly Lazy<bool> Set = new(() =>
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return SetOption(MmapThreshold, LargeBlock) + SetOption(TrimThreshold, LargeBlock) + SetOption(ArenaMax, 2) == 3;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    });

    /// <summary>Has it return what is freed, for the rest of the process.</summary>
    public static bool ReturnWhatIsFreed() => Set.Value;

    [LibraryImport("libc", EntryPoint = "mallopt")]
    private static partial int SetOption(int option, int value);
}
