using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>Reads a conformance pack, to score answers by it.</summary>
public static class PackReader
{
    /// <summary>Reads the pack of a folder.</summary>
    /// <exception cref="InvalidDataException">The folder holds no pack of this format, or one that was changed since it was written.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static ConformancePack Read(string folder)
    {
        byte[] head = File.ReadAllBytes(Path.Combine(folder, ConformancePack.HeadFile));
        byte[] lines = File.ReadAllBytes(Path.Combine(folder, ConformancePack.VectorFile));
        try
        {
            using JsonDocument json = JsonDocument.Parse(head);
            JsonElement root = json.RootElement;
            if (root.GetProperty("format").GetInt32() != ConformancePack.Format) throw new InvalidDataException($"{ConformancePack.HeadFile}: not format {ConformancePack.Format}");
            if (root.GetProperty("sha256").GetString() != Convert.ToHexStringLower(SHA256.HashData(lines)))
                throw new InvalidDataException($"{ConformancePack.VectorFile} is not the file that {ConformancePack.HeadFile} was written with");
            return new ConformancePack(root.GetProperty("catalogue").GetString() ?? "", root.GetProperty("version").GetString() ?? "", Vectors(lines));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{ConformancePack.HeadFile}: {exception.Message}", exception);
        }
    }

    private static ImmutableArray<ConformanceVector> Vectors(ReadOnlyMemory<byte> lines)
    {
        var vectors = ImmutableArray.CreateBuilder<ConformanceVector>();
        while (lines.Length > 0)
        {
            int end = lines.Span.IndexOf((byte)'\n');
            if (end < 0) end = lines.Length;
            vectors.Add(VectorJson.Read(lines[..end]));
            lines = lines[Math.Min(end + 1, lines.Length)..];
        }
        return vectors.DrainToImmutable();
    }
}
