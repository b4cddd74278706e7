namespace CivilStatus.Validation.Records.Json;

/// <summary>Why a canonical record could not be read.</summary>
public enum EntryJsonErrorCode : byte
{
    /// <summary>The bytes are not UTF-8.</summary>
    NotUtf8,

    /// <summary>The text is not JSON.</summary>
    NotJson,

    /// <summary>The JSON is no object.</summary>
    NotObject,

    /// <summary>Objects and arrays are nested deeper than <see cref="EntryJsonReader.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>A text holds half of a surrogate pair, which is no character.</summary>
    BrokenCharacter,

    /// <summary>The record does not say which event it is.</summary>
    EventMissing,

    /// <summary>The event is none of the known ones.</summary>
    EventUnknown,

    /// <summary>A property occurs twice in one object.</summary>
    DuplicateProperty,

    /// <summary>A property has another JSON type than its field needs.</summary>
    WrongType,

    /// <summary>A list holds more items than <see cref="EntryJsonReader.MaxItems"/>.</summary>
    TooManyItems,

    /// <summary>A confirmation has no rule, or its values do not belong to its fields.</summary>
    ConfirmationUnclear,
}
