namespace CivilStatus.Validation.Authoring.Diagnostics;

/// <summary>Whether a catalogue with this diagnostic may be built.</summary>
public enum Severity : byte
{
    /// <summary>It may, but somebody should look.</summary>
    Warning,

    /// <summary>It may not.</summary>
    Error,
}
