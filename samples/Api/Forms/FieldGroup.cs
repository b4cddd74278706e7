namespace CivilStatus.Samples.Api.Forms;

/// <summary>Fields that stand together.</summary>
internal sealed record FieldGroup(string Vietnamese, string English, IReadOnlyList<string> Fields)
{
    public string Title(Language language) => language[Vietnamese, English];
}
