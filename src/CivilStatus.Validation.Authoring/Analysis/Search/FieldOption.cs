namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>One kind of contents that a field may have; the questions asked of the field do not tell apart what is of one kind.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Text">A text of this kind; null for nothing written.</param>
internal sealed record FieldOption(FieldForm Form, string? Text)
{
    public static FieldOption Missing { get; } = new(FieldForm.Missing, null);
}

/// <summary>What a field may hold.</summary>
internal enum FieldForm : byte
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>Exactly the text of the option.</summary>
    Text,

    /// <summary>Some text that no other option has; only proofs use it.</summary>
    AnyText,

    /// <summary>A text that no canonical record can hold in such a field, but a workbook can; only proofs use it.</summary>
    Unwritable,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day that its month does not have.</summary>
    UnrealDay,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
