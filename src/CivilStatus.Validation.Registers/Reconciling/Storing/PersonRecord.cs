using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Reconciling.Storing;

/// <summary>The record of a person; what no field holds is left out.</summary>
internal static class PersonRecord
{
    /// <summary>Reads a person again.</summary>
    public static Entry Read(ReadOnlySpan<byte> json) => PersonJsonReader.TryRead(json, out Entry? person, out EntryJsonError? error) ? person : throw StoredRecord.Unreadable(error);

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Entry person)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            foreach (EntryField field in EntryLayout.Person.Fields)
                if (person[field.Slot] is { } text) writer.WriteString(field.Path, text);
            writer.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
