namespace CivilStatus.Validation.Records.Typed;

/// <summary>Whether the page was photographed.</summary>
public enum PageImage
{
    /// <summary>There is an image.</summary>
    Attached,

    /// <summary>The book is too damaged for one.</summary>
    Damaged,

    /// <summary>There is none.</summary>
    Absent,
}
