using CivilStatus.Validation.Formats.Workbooks.Marking.Results;

namespace CivilStatus.Validation.Formats.Workbooks.Marking.Copying;

/// <summary>
/// The styles of a marked workbook: its own, those of the sheets of results, and one for each style of a marked cell with each effect,
/// which is that style with another fill.
/// </summary>
internal sealed class MarkedStyles(int fonts, int fills, int formats)
{
    // Spreadsheet programs take 65,490 formats. A workbook that has nearly as many is marked by comments alone.
    private const int MostFormats = 65_000;

    private readonly Dictionary<(int Style, MarkEffect Effect), int> derived = [];
    private readonly List<(int Style, MarkEffect Effect)> order = [];

    /// <summary>How many fonts the workbook had.</summary>
    public int Fonts => fonts;

    /// <summary>How many fills it had.</summary>
    public int Fills => fills;

    /// <summary>How many cell formats it had.</summary>
    public int Formats => formats;

    /// <summary>How many it has now.</summary>
    public int Count => FirstDerived + order.Count;

    /// <summary>Those derived, in their order.</summary>
    public IReadOnlyList<(int Style, MarkEffect Effect)> Derived => order;

    private int FirstDerived => formats + ResultStyles.Count;

    /// <summary>The number of a style of the sheets of results.</summary>
    public int Of(ResultStyle style) => formats + (int)style;

    /// <summary>The number of the fill of an effect.</summary>
    public int FillOf(MarkEffect effect) => fills + (int)effect;

    /// <summary>The number of a cell's style with the fill of an effect.</summary>
    public int Of(int style, MarkEffect effect)
    {
        if ((uint)style >= (uint)formats) style = 0;
        if (derived.TryGetValue((style, effect), out int known)) return known;
        if (Count >= MostFormats) return style;
        order.Add((style, effect));
        return derived[(style, effect)] = Count - 1;
    }
}
