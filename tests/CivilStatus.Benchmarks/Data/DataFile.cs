using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Benchmarks.Data;

/// <summary><c>data N FILE [--partial P] [--findings none|half|many]</c>: writes generated entries as NDJSON.</summary>
internal static class DataFile
{
    public static int Run(Arguments arguments)
    {
        int count = arguments.Number(0);
        using FileStream file = new(arguments.Text(1), FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 20);
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var writer = new Utf8JsonWriter(buffer, options);
        foreach (Entry entry in EntryStream.Of(arguments.Findings, arguments.Option("partial", 0), count))
        {
            EntryJsonWriter.Write(writer, entry);
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount < 1 << 15) continue;
            file.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }
        file.Write(buffer.WrittenSpan);
        Console.WriteLine($"{count} entries, {file.Length} bytes");
        return 0;
    }
}
