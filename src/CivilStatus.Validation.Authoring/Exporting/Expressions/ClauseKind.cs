namespace CivilStatus.Validation.Authoring.Exporting.Expressions;

/// <summary>What holds a clause together; tells where brackets are needed.</summary>
internal enum ClauseKind : byte
{
    /// <summary>Always true.</summary>
    Always,

    /// <summary>Never true.</summary>
    Never,

    /// <summary>A comparison or a call.</summary>
    Single,

    /// <summary>Parts joined by “and”.</summary>
    All,

    /// <summary>Parts joined by “or”.</summary>
    Any,
}
