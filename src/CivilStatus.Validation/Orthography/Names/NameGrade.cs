namespace CivilStatus.Validation.Orthography.Names;

/// <summary>How far two spellings may be one name; the worse, the greater.</summary>
public enum NameGrade : byte
{
    /// <summary>One name, written in two ways that mean nothing: NFC or NFD, old or new place of the tone, kind of apostrophe, spacing, letter case.</summary>
    Same,

    /// <summary>One name, one of whose spellings lacks marks, has look-alikes of its letters, or follows another rule of spelling.</summary>
    Variant,

    /// <summary>Either one name spelled in two ways or two names.</summary>
    Doubtful,

    /// <summary>Another name.</summary>
    Other,
}
