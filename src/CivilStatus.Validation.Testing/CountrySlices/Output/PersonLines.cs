using CivilStatus.Validation.Testing.CountrySlices.Books;
using CivilStatus.Validation.Testing.CountrySlices.Population;

namespace CivilStatus.Validation.Testing.CountrySlices.Output;

/// <summary>Writes persons of the population database as NDJSON or CSV, and what class each is of.</summary>
internal sealed class PersonLines(Lines? rows, Lines? labels, bool asCsv)
{
    private bool isStarted;

    public void Write(PersonRow? row, string @class, string? field, Draft? entry)
    {
        if (row is not null && rows is not null)
        {
            if (asCsv) WriteCsv(row);
            else WriteJson(row);
        }
        if (labels is null) return;
        labels.Raw("{\"class\":"u8);
        labels.Text(@class);
        Property(labels, "field", field);
        Property(labels, "entry", entry?.Id);
        Property(labels, "person", row?.PersonalId);
        labels.Raw("}"u8);
        labels.End();
    }

    private static void Property(Lines lines, string name, string? text)
    {
        if (text is null) return;
        lines.Raw(","u8);
        lines.Text(name);
        lines.Raw(":"u8);
        lines.Text(text);
    }

    private void WriteJson(PersonRow row)
    {
        rows!.Raw("{\"personalId\":"u8);
        rows.Text(row.PersonalId);
        foreach ((string name, string? text) in row.Fields.Skip(1)) Property(rows, name, text);
        rows.Raw("}"u8);
        rows.End();
    }

    // Quoted, every field: addresses hold commas.
    private void WriteCsv(PersonRow row)
    {
        if (!isStarted) rows!.Ascii(string.Join(',', row.Fields.Select(f => f.Name)) + "\n");
        isStarted = true;
        bool isFirst = true;
        foreach ((_, string? text) in row.Fields)
        {
            if (!isFirst) rows!.Raw(","u8);
            isFirst = false;
            if (text is not null) rows!.Text(text);
        }
        rows!.End();
    }
}
