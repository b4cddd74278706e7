using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using CivilStatus.Validation.Registers.Intake;
using Microsoft.Win32.SafeHandles;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>
/// The records of a store, one after the other in a file beside the database, which names each by its place in the file. The
/// database joins narrow rows; a record is read only when it is decided or told of. Appending: one thread; reading what was
/// flushed: any number of threads.
/// </summary>
internal sealed class RecordFile : IDisposable
{
    private const string Name = "registers.records";

    // Length and checksum of what follows.
    private const int HeaderLength = sizeof(int) + sizeof(ulong);

    // Most records are read at once.
    private const int FirstRead = 2048;

    private const int MostHeldBack = 1 << 20;

    private readonly SafeFileHandle handle;
    private readonly string folder;
    private readonly ArrayBufferWriter<byte> heldBack = new(MostHeldBack);
    private long flushed;

    private RecordFile(SafeFileHandle handle, string folder, long length) => (this.handle, this.folder, flushed) = (handle, folder, length);

    /// <summary>Where the next record will be.</summary>
    public long Length => flushed + heldBack.WrittenCount;

    /// <summary>Opens the file, made where there is none.</summary>
    /// <param name="folder">The folder of the store.</param>
    /// <param name="length">How much of the file was kept; what is behind it never was there.</param>
    public static RecordFile Open(string folder, long length)
    {
        SafeFileHandle handle = File.OpenHandle(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, FileOptions.RandomAccess);
        try
        {
            long found = RandomAccess.GetLength(handle);
            if (found < length) throw StoreErrors.Of(RegisterStoreErrorCode.Corrupted, folder);
            if (found > length) RandomAccess.SetLength(handle, length);
            return new RecordFile(handle, folder, length);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>Removes the file of a folder.</summary>
    public static void Delete(string folder) => File.Delete(Path.Combine(folder, Name));

    /// <summary>Appends a record.</summary>
    /// <returns>Its place, by which it is read again.</returns>
    public ulong Append(PreparedEntry entry, uint? cells)
    {
        long place = Length;
        int length = StoredEntry.LengthOf(entry);
        Span<byte> room = heldBack.GetSpan(HeaderLength + length)[..(HeaderLength + length)];
        StoredEntry.Write(entry, cells, room[HeaderLength..]);
        BinaryPrimitives.WriteInt32LittleEndian(room, length);
        BinaryPrimitives.WriteUInt64LittleEndian(room[sizeof(int)..], XxHash3.HashToUInt64(room[HeaderLength..]));
        heldBack.Advance(room.Length);
        if (heldBack.WrittenCount >= MostHeldBack) HandOver();
        return (ulong)place;
    }

    /// <summary>Puts all that was appended on the disk.</summary>
    public void Flush()
    {
        HandOver();
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>The record at a place.</summary>
    /// <exception cref="RegisterStoreException">The file is damaged.</exception>
    public StoredEntry Read(ulong place)
    {
        byte[] bytes = [];
        return Read(place, ref bytes);
    }

    /// <summary>The record at a place, read into bytes that are used again: it is valid until they are.</summary>
    /// <inheritdoc cref="Read(ulong)"/>
    public StoredEntry Read(ulong place, ref byte[] bytes)
    {
        if (bytes.Length < FirstRead) bytes = new byte[FirstRead];
        int read = ReadAt(bytes, (long)place);
        int length = read < HeaderLength ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length < 0 || length > flushed - (long)place - HeaderLength) throw Damaged();
        if (HeaderLength + length > read)
        {
            if (HeaderLength + length > bytes.Length) Array.Resize(ref bytes, HeaderLength + length);
            if (read + ReadAt(bytes.AsSpan(read), (long)place + read) < HeaderLength + length) throw Damaged();
        }
        ReadOnlyMemory<byte> record = bytes.AsMemory(HeaderLength, length);
        if (XxHash3.HashToUInt64(record.Span) != BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(sizeof(int)))) throw Damaged();
        return new StoredEntry(record);
    }

    public void Dispose() => handle.Dispose();

    private int ReadAt(Span<byte> bytes, long place)
    {
        int read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes[read..], place + read) is > 0 and var some) read += some;
        return read;
    }

    private void HandOver()
    {
        if (heldBack.WrittenCount == 0) return;
        RandomAccess.Write(handle, heldBack.WrittenSpan, flushed);
        flushed += heldBack.WrittenCount;
        heldBack.ResetWrittenCount();
    }

    private RegisterStoreException Damaged() => StoreErrors.Of(RegisterStoreErrorCode.Corrupted, folder);
}
