namespace CivilStatus.Cli;

/// <summary>What the process says to whoever started it; where several hold, 2, 4, 3, 1 in that order.</summary>
internal enum ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    Success = 0,

    /// <summary>Something at or above <c>--fail-on</c>, or a catalogue with findings.</summary>
    Findings = 1,

    /// <summary>Wrong usage, or a catalogue that does not load.</summary>
    Usage = 2,

    /// <summary>Some input could not be read.</summary>
    Unreadable = 3,

    /// <summary>A fault of ours.</summary>
    Fault = 4,

    /// <summary>Interrupted.</summary>
    Interrupted = 130,
}
