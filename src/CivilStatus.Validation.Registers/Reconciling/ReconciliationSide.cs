namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>One of the two databases.</summary>
public enum ReconciliationSide : byte
{
    /// <summary>The civil-status entries.</summary>
    Left,

    /// <summary>The persons of the population database.</summary>
    Right,
}

/// <summary>A record of either side that could not be read, kept to be told of at the end. Immutable; safe to share between threads.</summary>
/// <param name="Side">The side.</param>
/// <param name="Record">Its number in the input.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Place">The place within the source.</param>
/// <param name="Quote">The text at the place.</param>
/// <param name="Message">What is wrong, in both languages.</param>
public sealed record UnreadableRecord(ReconciliationSide Side, long Record, string Source, string Code, string Place, string Quote, Catalogues.LocalizedText Message);
