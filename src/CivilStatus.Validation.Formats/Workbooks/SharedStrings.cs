using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CivilStatus.Validation.Formats.Workbooks;

/// <summary>
/// The texts that the cells of a workbook share, packed as UTF-8: a large register has millions of them, and as strings
/// they would take three times the room.
/// </summary>
internal sealed class SharedStrings
{
    private const int PageSize = 4096;

    private readonly List<byte[]> pages = [];
    private readonly List<int[]> ends = [];
    private byte[] page = new byte[1 << 16];
    private int[] pageEnds = new int[PageSize];
    private int inPage;

    /// <summary>How many texts there are.</summary>
    public int Count => pages.Count * PageSize + inPage;

    /// <summary>The text with an index; false where the index is out of range.</summary>
    public bool TryGet(int index, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = default;
        if ((uint)index >= (uint)Count) return false;
        int number = index / PageSize, at = index % PageSize;
        (byte[] bytes, int[] stops) = number < pages.Count ? (pages[number], ends[number]) : (page, pageEnds);
        int start = at == 0 ? 0 : stops[at - 1];
        utf8 = bytes.AsMemory(start, stops[at] - start);
        return true;
    }

    /// <summary>Reads the part of the workbook that lists them.</summary>
    public static SharedStrings Read(OpenXmlReader xml)
    {
        var strings = new SharedStrings();
        while (xml.Read())
            if (xml.IsStartElement && xml.ElementType == typeof(SharedStringItem)) strings.Add(RichText.Read(xml));
        return strings;
    }

    private void Add(string text)
    {
        int start = inPage == 0 ? 0 : pageEnds[inPage - 1];
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (page.Length - start < most) Array.Resize(ref page, Math.Max(page.Length * 2, start + most));
        pageEnds[inPage++] = start + Encoding.UTF8.GetBytes(text, page.AsSpan(start));
        if (inPage < PageSize) return;
        pages.Add(page[..pageEnds[^1]]);
        ends.Add(pageEnds);
        pageEnds = new int[PageSize];
        inPage = 0;
    }
}
