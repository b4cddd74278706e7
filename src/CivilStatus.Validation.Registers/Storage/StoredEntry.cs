using System.Buffers.Binary;
using System.Text;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Intake;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>An entry with all that is kept of it: where it was read, where it stands among all others, and its record.</summary>
internal sealed class StoredEntry
{
    private const int FixedLength = sizeof(long) + sizeof(int) + sizeof(int) + sizeof(ulong) + sizeof(uint) + sizeof(long) + sizeof(int) + sizeof(int);

    private const uint NoCells = uint.MaxValue;

    private const int NoId = -1;

    private readonly ReadOnlyMemory<byte> source;
    private readonly ReadOnlyMemory<byte>? id;
    private readonly uint cells;
    private readonly long cellRow;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public StoredEntry(ReadOnlyMemory<byte> record)
    {
        ReadOnlySpan<byte> of = record.Span;
        Record = BinaryPrimitives.ReadInt64LittleEndian(of);
        Place = new EntryPlace(BinaryPrimitives.ReadInt32LittleEndian(of[8..]), BinaryPrimitives.ReadInt32LittleEndian(of[12..]), BinaryPrimitives.ReadUInt64LittleEndian(of[16..]));
        (cells, cellRow) = (BinaryPrimitives.ReadUInt32LittleEndian(of[24..]), BinaryPrimitives.ReadInt64LittleEndian(of[28..]));
        int sourceLength = BinaryPrimitives.ReadInt32LittleEndian(of[36..]), idLength = BinaryPrimitives.ReadInt32LittleEndian(of[40..]);
        source = record.Slice(FixedLength, sourceLength);
        id = idLength == NoId ? null : record.Slice(FixedLength + sourceLength, idLength);
        Json = record[(FixedLength + sourceLength + Math.Max(0, idLength))..];
    }

    /// <summary>Its number in the input.</summary>
    public long Record { get; }

    public EntryPlace Place { get; }

    public ReadOnlyMemory<byte> Json { get; }

    private string Source => Encoding.UTF8.GetString(source.Span);

    public SetMember Member => new(Record, Source, id is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null);

    public static int LengthOf(PreparedEntry entry) => FixedLength + Encoding.UTF8.GetByteCount(entry.Source) + (entry.Id is { } id ? Encoding.UTF8.GetByteCount(id) : 0) + entry.Json.Length;

    public static void Write(PreparedEntry entry, uint? cells, Span<byte> to)
    {
        BinaryPrimitives.WriteInt64LittleEndian(to, entry.Record);
        BinaryPrimitives.WriteInt32LittleEndian(to[8..], entry.Place.Day);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], entry.Place.Number);
        BinaryPrimitives.WriteUInt64LittleEndian(to[16..], entry.Place.Content);
        BinaryPrimitives.WriteUInt32LittleEndian(to[24..], cells ?? NoCells);
        BinaryPrimitives.WriteInt64LittleEndian(to[28..], entry.Cells?.Row ?? 0);
        int sourceLength = Encoding.UTF8.GetBytes(entry.Source, to[FixedLength..]);
        BinaryPrimitives.WriteInt32LittleEndian(to[36..], sourceLength);
        int idLength = entry.Id is { } id ? Encoding.UTF8.GetBytes(id, to[(FixedLength + sourceLength)..]) : 0;
        BinaryPrimitives.WriteInt32LittleEndian(to[40..], entry.Id is null ? NoId : idLength);
        entry.Json.CopyTo(to[(FixedLength + sourceLength + idLength)..]);
    }

    /// <summary>Whether it comes before another one, in an order that content gives.</summary>
    public bool ComesBefore(StoredEntry other)
    {
        int order = Place.CompareTo(other.Place);
        if (order == 0) order = source.Span.SequenceCompareTo(other.source.Span);
        return order == 0 ? Record < other.Record : order < 0;
    }

    /// <summary>The entry.</summary>
    /// <param name="cellMaps">The columns that fields were read from, by number.</param>
    public Entry Entry(IReadOnlyDictionary<uint, string> cellMaps)
    {
        Entry entry = StoredRecord.Read(Json.Span);
        entry.Origin = new StoredOrigin(Source, cells == NoCells ? null : new CellColumns(cellMaps[cells], cellRow));
        return entry;
    }
}
