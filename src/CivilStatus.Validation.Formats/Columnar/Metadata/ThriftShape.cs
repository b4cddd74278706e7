using System.Collections.Frozen;

namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>The fields of a structure of a file's metadata. Immutable.</summary>
internal sealed class ThriftShape(params ThriftField[] fields)
{
    private readonly FrozenDictionary<int, ThriftField> byId = fields.ToFrozenDictionary(f => f.Id);

    /// <summary>The field of a number, or null where the structure knows none.</summary>
    public ThriftField? Field(int id) => byId.GetValueOrDefault(id);
}
