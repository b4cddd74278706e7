namespace CivilStatus.Validation.Orthography.Names;

/// <summary>In what two spellings of a name differ.</summary>
public enum NameDifferenceKind : byte
{
    /// <summary>Marks are characters of their own in one of them (NFD), and parts of the letters in the other (NFC).</summary>
    Encoding,

    /// <summary>Capital and small letters.</summary>
    LetterCase,

    /// <summary>Blanks: how many, where, and at the edges.</summary>
    Blanks,

    /// <summary>Hyphens of another kind, or a hyphen and a blank.</summary>
    Hyphen,

    /// <summary>Apostrophes of another kind.</summary>
    Apostrophe,

    /// <summary>The tone stands on another vowel of the syllable: <c>hòa</c>, <c>hoà</c>.</summary>
    TonePlacement,

    /// <summary>Letters that look alike: <c>ă</c>, <c>ǎ</c>.</summary>
    LookAlike,

    /// <summary>Two spellings of one syllable: <c>Lý</c>, <c>Lí</c>.</summary>
    Syllable,

    /// <summary>One name is written without any marks: <c>Nguyen</c>, <c>Nguyễn</c>.</summary>
    MissingMarks,

    /// <summary>What are several words in one are one word in the other.</summary>
    JoinedWords,

    /// <summary>The same letters with other marks or tones: <c>An</c>, <c>Ân</c>.</summary>
    OtherMarks,

    /// <summary>Other letters.</summary>
    OtherLetters,

    /// <summary>More words, or fewer.</summary>
    OtherWords,
}
