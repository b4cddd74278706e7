using CivilStatus.Samples.Api.Forms;

namespace CivilStatus.Samples.Api.Pages;

/// <summary>In what words a page is written.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Catalogue">The catalogue whose labels it uses.</param>
/// <param name="Path">Where it is, to come back to in the other language.</param>
internal sealed record PageLook(Language Language, RuleCatalogue Catalogue, string Path)
{
    public string this[string vi, string en] => Language[vi, en];

    /// <summary>The label of a field, with a capital.</summary>
    public string Label(string field)
    {
        string label = Catalogue.Labels.Field(field, Language.Code);
        return char.ToUpperInvariant(label[0]) + label[1..];
    }

    /// <summary>The label of a field within a group that names the person already.</summary>
    public string ShortLabel(string field)
    {
        if (field == BirthForm.DeclarantRelation) return this["Quan hệ với người được khai sinh", "Relation to the child"];
        int dot = field.IndexOf('.');
        return dot > 0 && Catalogue.Labels.Roles.ContainsKey(field[..dot]) && Catalogue.Labels.Fields.TryGetValue(field[(dot + 1)..], out var text)
            ? char.ToUpperInvariant(text.In(Language.Code)[0]) + text.In(Language.Code)[1..]
            : Label(field);
    }

    /// <summary>A value as people read it: codes in words, texts as written.</summary>
    public string Value(string field, string text) => Catalogue.Labels.Code(field, text, Language.Code) ?? text;
}
