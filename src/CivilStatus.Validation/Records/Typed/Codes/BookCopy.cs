namespace CivilStatus.Validation.Records.Typed;

/// <summary>Which of the two copies of a book.</summary>
public enum BookCopy
{
    /// <summary>Sổ gốc.</summary>
    Original,

    /// <summary>Sổ thứ hai, hoặc bản sao gửi cấp trên.</summary>
    Second,
}
