namespace CivilStatus.Validation.Records.Typed;

/// <summary>A person of an entry, as the book describes them. Immutable; safe to share between threads.</summary>
public record Person : RecordPart
{
    /// <summary>Họ, chữ đệm, tên.</summary>
    public string? Name { get; init; }

    /// <summary>Giới tính.</summary>
    public Sex? Sex { get; init; }

    /// <summary>The date of birth, as written: a day, a month, a year, an age; see <see cref="Dates.PartialDateReader"/>.</summary>
    public string? Born { get; init; }

    /// <summary>The date of birth in words.</summary>
    public string? BornInWords { get; init; }

    /// <summary>The date of death, as written.</summary>
    public string? Died { get; init; }

    /// <summary>Nơi sinh.</summary>
    public string? BirthPlace { get; init; }

    /// <summary>Quê quán.</summary>
    public string? HomeTown { get; init; }

    /// <summary>Dân tộc.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Whether the ethnicity was determined anew.</summary>
    public bool? EthnicityRedetermined { get; init; }

    /// <summary>Quốc tịch.</summary>
    public string? Nationality { get; init; }

    /// <summary>A second nationality.</summary>
    public string? OtherNationality { get; init; }

    /// <summary>Nơi cư trú.</summary>
    public string? Residence { get; init; }

    /// <summary>Loại cư trú.</summary>
    public ResidenceKind? ResidenceKind { get; init; }

    /// <summary>Số định danh cá nhân.</summary>
    public string? PersonalId { get; init; }

    /// <summary>Giấy tờ tùy thân.</summary>
    public IdentityDocument? Document { get; init; }

    private protected override void Write(RecordWriter writer)
    {
        writer.Text("name", Name);
        writer.Code("sex", Sex);
        writer.Text("born", Born);
        writer.Text("bornInWords", BornInWords);
        writer.Text("died", Died);
        writer.Text("birthPlace", BirthPlace);
        writer.Text("homeTown", HomeTown);
        writer.Text("ethnicity", Ethnicity);
        writer.Flag("ethnicityRedetermined", EthnicityRedetermined);
        writer.Text("nationality", Nationality);
        writer.Text("otherNationality", OtherNationality);
        writer.Text("residence", Residence);
        writer.Code("residenceKind", ResidenceKind);
        writer.Text("personalId", PersonalId);
        writer.Part("document", Document);
    }
}
