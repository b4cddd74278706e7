namespace CivilStatus.Validation.Bundles.Json;

/// <summary>Reads one value and leaves the cursor behind it.</summary>
internal delegate T ReadJson<out T>(ref JsonCursor json);
