using System.Text.Json.Serialization;

namespace CivilStatus.Validation.Records.Json;

/// <summary>Entries for <see cref="System.Text.Json"/> without reflection, to be added to a host's type resolvers.</summary>
[JsonSerializable(typeof(Entry))]
public sealed partial class EntryJsonContext : JsonSerializerContext;
