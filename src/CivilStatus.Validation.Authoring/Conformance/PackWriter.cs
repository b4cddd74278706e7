using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>Writes a conformance pack: <c>vectors.ndjson</c>, <c>pack.json</c> with its hash, and a <c>README.md</c> that explains both.</summary>
public static class PackWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a pack, over an older one that is there.</summary>
    /// <param name="folder">The folder; it is made where there is none.</param>
    /// <param name="catalogue">The catalogue the vectors are of.</param>
    /// <param name="vectors">The vectors.</param>
    /// <returns>How many vectors were written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static int Write(string folder, Catalogue catalogue, IEnumerable<ConformanceVector> vectors)
    {
        Directory.CreateDirectory(folder);
        int count = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using (FileStream file = File.Create(Path.Combine(folder, ConformancePack.VectorFile)))
        {
            foreach (ConformanceVector vector in vectors)
            {
                byte[] line = [.. VectorJson.ToUtf8(vector), (byte)'\n'];
                file.Write(line);
                hash.AppendData(line);
                count++;
            }
        }
        File.WriteAllBytes(Path.Combine(folder, ConformancePack.HeadFile), Head(catalogue, count, Convert.ToHexStringLower(hash.GetHashAndReset())));
        File.WriteAllText(Path.Combine(folder, ConformancePack.ReadmeFile), Readme(catalogue), new UTF8Encoding(false));
        return count;
    }

    private static byte[] Head(Catalogue catalogue, int vectors, string sha256)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", ConformancePack.Format);
            json.WriteString("catalogue", catalogue.Id);
            json.WriteString("version", catalogue.Version);
            json.WriteNumber("vectors", vectors);
            json.WriteString("sha256", sha256);
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static string Readme(Catalogue catalogue)
    {
        using var reader = new StreamReader(typeof(PackWriter).Assembly.GetManifestResourceStream(PackText)!);
        return reader.ReadToEnd().Replace("{catalogue}", catalogue.Id, StringComparison.Ordinal).Replace("{version}", catalogue.Version, StringComparison.Ordinal);
    }

    private const string PackText = "PACK.md";
}
