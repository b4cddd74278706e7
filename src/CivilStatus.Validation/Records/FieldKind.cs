namespace CivilStatus.Validation.Records;

/// <summary>What the text of a field stands for.</summary>
public enum FieldKind : byte
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A partial date.</summary>
    Date,

    /// <summary>One of a closed list of codes.</summary>
    Code,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no, written <c>true</c> or <c>false</c>.</summary>
    Flag,
}
