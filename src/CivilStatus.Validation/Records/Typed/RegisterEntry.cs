namespace CivilStatus.Validation.Records.Typed;

/// <summary>The entry of the register book itself. Immutable; safe to share between threads.</summary>
public sealed record RegisterEntry : RecordPart
{
    /// <summary>Số.</summary>
    public string? Number { get; init; }

    /// <summary>Quyển số.</summary>
    public string? Book { get; init; }

    /// <summary>Trang số.</summary>
    public string? Page { get; init; }

    /// <summary>Ngày đăng ký, as written.</summary>
    public string? Date { get; init; }

    /// <summary>Nơi đăng ký.</summary>
    public string? Office { get; init; }

    /// <summary>Người ký.</summary>
    public string? Signatory { get; init; }

    /// <summary>Chức vụ người ký.</summary>
    public string? SignatoryTitle { get; init; }

    /// <summary>Người thực hiện.</summary>
    public string? Officer { get; init; }

    /// <summary>Ghi chú.</summary>
    public string? Note { get; init; }

    /// <summary>Loại đăng ký.</summary>
    public RegistrationKind? Kind { get; init; }

    /// <summary>The level of the office; read from its name where it is not stated.</summary>
    public OfficeLevel? OfficeLevel { get; init; }

    /// <summary>The territory whose law counted; read from the office's name where it is not stated.</summary>
    public Territory? Territory { get; init; }

    /// <summary>Có yếu tố nước ngoài.</summary>
    public bool? ForeignElement { get; init; }

    /// <summary>Whether the office is that of a border commune.</summary>
    public bool? BorderCommune { get; init; }

    /// <summary>Whether the entry is struck out.</summary>
    public bool? StruckOut { get; init; }

    /// <summary>Which copy of the book.</summary>
    public BookCopy? Copy { get; init; }

    /// <summary>Whether there is an image of the page.</summary>
    public PageImage? PageImage { get; init; }

    /// <summary>Where the event was registered before.</summary>
    public FirstRegistration? FirstRegistration { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Text("number", Number);
        writer.Text("book", Book);
        writer.Text("page", Page);
        writer.Text("date", Date);
        writer.Text("office", Office);
        writer.Text("signatory", Signatory);
        writer.Text("signatoryTitle", SignatoryTitle);
        writer.Text("officer", Officer);
        writer.Text("note", Note);
        writer.Code("kind", Kind);
        writer.Code("officeLevel", OfficeLevel);
        writer.Code("territory", Territory);
        writer.Flag("foreignElement", ForeignElement);
        writer.Flag("borderCommune", BorderCommune);
        writer.Flag("struckOut", StruckOut);
        writer.Code("copy", Copy);
        writer.Code("pageImage", PageImage);
        writer.Part("firstRegistration", FirstRegistration);
    }
}
