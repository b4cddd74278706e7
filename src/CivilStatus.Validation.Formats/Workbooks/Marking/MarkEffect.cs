namespace CivilStatus.Validation.Formats.Workbooks.Marking;

/// <summary>Why a cell is marked; the later ones prevail where one cell has several marks.</summary>
public enum MarkEffect : byte
{
    /// <summary>A note (ghi chú).</summary>
    Note,

    /// <summary>Somebody should look at it (cần xem lại).</summary>
    Review,

    /// <summary>It is not accepted (từ chối).</summary>
    Reject,

    /// <summary>The record could not be read.</summary>
    Unreadable,

    /// <summary>A rule failed, which is no fault of the entry; it is listed, and no cell is marked.</summary>
    Fault,
}
