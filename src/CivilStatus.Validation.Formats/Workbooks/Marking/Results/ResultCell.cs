namespace CivilStatus.Validation.Formats.Workbooks.Marking.Results;

/// <summary>A cell of a sheet of results: a text, which is never a formula, or a number. Immutable.</summary>
public readonly struct ResultCell
{
    internal ResultCell(string? text, long number, ResultStyle style) => (Text, Number, Style) = (text, number, style);

    /// <summary>The text; null where it is a number.</summary>
    internal string? Text { get; }

    internal long Number { get; }

    internal ResultStyle Style { get; }

    /// <summary>A text as it is written: days and numbers in it stay texts, zeros before them included.</summary>
    /// <param name="text">The text.</param>
    /// <param name="effect">The effect in whose colour it stands; null for none.</param>
    public static ResultCell Of(string text, MarkEffect? effect = null) => new(text, 0, effect is { } colour ? ResultStyles.Of(colour) : ResultStyle.Text);

    /// <summary>A number that programs may add up.</summary>
    public static ResultCell Of(long number) => new(null, number, ResultStyle.Text);

    /// <summary>The head of a column.</summary>
    public static ResultCell Head(string text) => new(text, 0, ResultStyle.Head);
}
