namespace CivilStatus.Validation.Hosting;

/// <summary>What tells two states of a file apart without reading it.</summary>
internal sealed record FileStamp(string Target, long Length, DateTime Written);
