namespace CivilStatus.Validation.Authoring.Source;

/// <summary>The kinds of JSON values.</summary>
internal enum JsonKind : byte
{
    Null,
    Truth,
    Number,
    Text,
    List,
    Object,
}
