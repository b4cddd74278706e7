using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Sentences;

/// <summary>What people call the events of civil status (sự kiện hộ tịch).</summary>
public static class EventNames
{
    /// <summary>The name of an event, with a capital.</summary>
    /// <param name="entryEvent">The event.</param>
    /// <param name="language"><c>vi</c>, or <c>en</c> for any other code.</param>
    public static string Of(EntryEvent entryEvent, string language)
    {
        (string vi, string en) = entryEvent switch
        {
            EntryEvent.Birth => ("Khai sinh", "Birth"),
            EntryEvent.Marriage => ("Kết hôn", "Marriage"),
            EntryEvent.Death => ("Khai tử", "Death"),
            EntryEvent.Recognition => ("Nhận cha, mẹ, con", "Recognition of parent or child"),
            EntryEvent.Adoption => ("Nuôi con nuôi", "Adoption"),
            EntryEvent.Guardianship => ("Giám hộ", "Guardianship"),
            EntryEvent.Change => ("Thay đổi, cải chính hộ tịch", "Change and correction"),
            _ => ("Xác nhận tình trạng hôn nhân", "Certificate of marital status"),
        };
        return language == "vi" ? vi : en;
    }
}
