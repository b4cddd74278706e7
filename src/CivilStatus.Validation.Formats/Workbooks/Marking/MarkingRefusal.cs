using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>A workbook cannot be written back with marks. What was to be written has not been, and the input is untouched.</summary>
public sealed class MarkingRefusal : Exception
{
    internal MarkingRefusal(string vi, string en, Exception? cause = null)
        : base(en, cause) => Text = LocalizedText.Of(vi, en);

    /// <summary>Why, and what to do.</summary>
    public LocalizedText Text { get; }
}
