namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>A field that a structure may have.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Type">Its type; a truth is <see cref="ThriftType.True"/>.</param>
/// <param name="Shape">The structure it holds, or that the items of its list are; else null.</param>
/// <param name="Item">The type of the items of its list.</param>
internal sealed record ThriftField(int Id, ThriftType Type, ThriftShape? Shape = null, ThriftType Item = ThriftType.Struct)
{
    public static ThriftField I32(int id) => new(id, ThriftType.I32);

    public static ThriftField I64(int id) => new(id, ThriftType.I64);

    public static ThriftField Binary(int id) => new(id, ThriftType.Binary);

    public static ThriftField Flag(int id) => new(id, ThriftType.True);

    public static ThriftField Struct(int id, ThriftShape shape) => new(id, ThriftType.Struct, shape);

    public static ThriftField List(int id, ThriftType item) => new(id, ThriftType.List, null, item);

    public static ThriftField List(int id, ThriftShape item) => new(id, ThriftType.List, item);
}
