using CivilStatus.Validation.Testing.CountrySlices.Deviations;

namespace CivilStatus.Validation.Testing.CountrySlices.Output;

/// <summary>Writes labels: <c>{"kind":"twins","how":"late","ids":["e0000012","e0000044"]}</c>.</summary>
internal sealed class LabelLines(Lines lines)
{
    public void Write(Label label)
    {
        lines.Raw("{\"kind\":"u8);
        lines.Text(label.Kind.Name);
        if (label.How is { } how)
        {
            lines.Raw(",\"how\":"u8);
            lines.Text(how);
        }
        lines.Raw(",\"ids\":["u8);
        for (int i = 0; i < label.Entries.Length; i++)
        {
            if (i > 0) lines.Raw(","u8);
            lines.Text(label.Entries[i].Id);
        }
        lines.Raw("]}"u8);
        lines.End();
    }
}
