namespace CivilStatus.Validation.Registers;

/// <summary>Why a store cannot be worked with.</summary>
public enum RegisterStoreErrorCode : byte
{
    /// <summary>The folder cannot be written in.</summary>
    Unwritable,

    /// <summary>There is no room on the disk.</summary>
    DiskFull,

    /// <summary>The store's file is damaged, or is none.</summary>
    Corrupted,

    /// <summary>Another process works with the store.</summary>
    InUse,

    /// <summary>The store was made by another version, catalogue or run.</summary>
    MadeByOther,

    /// <summary>The memory that was allowed is not enough.</summary>
    OutOfMemory,
}
