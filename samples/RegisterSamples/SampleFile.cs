namespace CivilStatus.Samples;

/// <summary>One file of the samples.</summary>
/// <param name="Name">Its name within the folder of samples.</param>
/// <param name="Content">Its bytes; the same on every run and machine.</param>
public sealed record SampleFile(string Name, byte[] Content);
