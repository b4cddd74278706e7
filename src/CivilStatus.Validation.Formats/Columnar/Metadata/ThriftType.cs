namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>The types of Thrift's compact protocol, by their codes.</summary>
internal enum ThriftType : byte
{
    True = 1,
    False = 2,
    Byte = 3,
    I16 = 4,
    I32 = 5,
    I64 = 6,
    Double = 7,
    Binary = 8,
    List = 9,
    Struct = 12,
}
