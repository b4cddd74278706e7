using System.Text;

namespace CivilStatus.Samples.Files;

/// <summary>
/// A zip file whose parts are stored as they are. Compressors give other bytes on other processors, and the zip classes
/// of .NET write which system made the file: this writes the same bytes everywhere.
/// </summary>
internal sealed class StoredZip
{
    private const uint LocalHeader = 0x04034b50, CentralHeader = 0x02014b50, EndOfCentral = 0x06054b50;
    private const ushort Version = 20, Utf8Names = 1 << 11, Stored = 0;

    // 1 January 1980, 00:00: the first moment a zip file can name.
    private const ushort Time = 0, Date = (1 << 5) | 1;

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    private readonly MemoryStream content = new();
    private readonly MemoryStream directory = new();
    private ushort parts;

    public void Add(string name, string text)
    {
        byte[] nameBytes = Encoding.UTF8.GetBytes(name), data = Encoding.UTF8.GetBytes(text);
        uint crc = Crc(data), offset = (uint)content.Position;
        using (var local = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            local.Write(LocalHeader);
            WriteCommon(local, crc, data.Length, nameBytes.Length);
            local.Write(nameBytes);
            local.Write(data);
        }
        using var central = new BinaryWriter(directory, Encoding.UTF8, leaveOpen: true);
        central.Write(CentralHeader);
        central.Write(Version);
        WriteCommon(central, crc, data.Length, nameBytes.Length);
        central.Write((ushort)0); // comment
        central.Write((ushort)0); // disk
        central.Write((ushort)0); // internal attributes
        central.Write(0u); // external attributes
        central.Write(offset);
        central.Write(nameBytes);
        parts++;
    }

    public byte[] ToArray()
    {
        uint start = (uint)content.Position;
        directory.WriteTo(content);
        using (var end = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            end.Write(EndOfCentral);
            end.Write(0u); // disks
            end.Write(parts);
            end.Write(parts);
            end.Write((uint)directory.Length);
            end.Write(start);
            end.Write((ushort)0); // comment
        }
        return content.ToArray();
    }

    private static void WriteCommon(BinaryWriter writer, uint crc, int length, int nameLength)
    {
        writer.Write(Version);
        writer.Write(Utf8Names);
        writer.Write(Stored);
        writer.Write(Time);
        writer.Write(Date);
        writer.Write(crc);
        writer.Write((uint)length);
        writer.Write((uint)length);
        writer.Write((ushort)nameLength);
        writer.Write((ushort)0); // extra field
    }

    private static uint Crc(byte[] data)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in data) crc = CrcTable[(crc ^ b) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint CrcOf(int value)
    {
        uint crc = (uint)value;
        for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
        return crc;
    }
}
