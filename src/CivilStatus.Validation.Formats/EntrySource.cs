using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Formats.Columnar;
using CivilStatus.Validation.Formats.Text;
using CivilStatus.Validation.Formats.Workbooks;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats;

/// <summary>
/// A file, or another stream of bytes, that holds register entries: a workbook, CSV, NDJSON or Parquet. Whatever the bytes are, reading
/// throws nothing: each record is an entry or says why it is none, and a file that cannot be read at all is one such record.
/// To be read once, by one thread.
/// </summary>
public abstract class EntrySource : IDisposable
{
    private const int LongestWait = 50;

    private readonly List<ReadDiagnostic> diagnostics = [];
    private IEnumerator<ReadRecord>? unread;
    private EntryBlock? filling;
    private bool failed;

    private protected EntrySource(string name) => Name = name;

    /// <summary>The name as the user gave it.</summary>
    public string Name { get; }

    /// <summary>What a user should know beside the records; it grows while they are read.</summary>
    public IReadOnlyList<ReadDiagnostic> Diagnostics => diagnostics;

    /// <summary>How many bytes the source has, or null where that is unknown.</summary>
    public abstract long? TotalBytes { get; }

    /// <summary>How many of them have been read so far; for a workbook or Parquet, up to which place.</summary>
    public abstract long BytesRead { get; }

    /// <summary>Opens a file. A file that cannot be opened gives a source of one unreadable record.</summary>
    public static EntrySource Open(string path, ReadOptions? options = null) => Open(path, stream => Choose(stream, path, options ?? ReadOptions.Default));

    /// <summary>Opens a stream; the source owns it from now on. The kind is chosen by the content, then by the extension of the name.</summary>
    public static EntrySource Open(Stream stream, string name, ReadOptions? options = null) => Open(stream, name, peeked => Choose(peeked, name, options ?? ReadOptions.Default));

    /// <summary>Opens a file, to be read by a source that is chosen by its first bytes.</summary>
    private protected static EntrySource Open(string path, Func<PeekedStream, EntrySource> choose)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new UnreadableSource(path, SourceErrors.CannotOpen(path, e.Message));
        }
        return Open(file, path, choose);
    }

    /// <summary>Opens a stream, to be read by a source that is chosen by its first bytes.</summary>
    private protected static EntrySource Open(Stream stream, string name, Func<PeekedStream, EntrySource> choose)
    {
        var peeked = new PeekedStream(stream);
        try
        {
            return choose(peeked);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            peeked.Dispose();
            return new UnreadableSource(name, SourceErrors.CannotRead(name, e.Message));
        }
    }

    /// <summary>The records, in the order of the source, read as they are asked for. Their entries may be kept.</summary>
    public IEnumerable<ReadRecord> Read()
    {
        using IEnumerator<ReadRecord> records = ReadRecords().GetEnumerator();
        while (true)
        {
            ReadRecord? record = null;
            ReadError? failure = null;
            try
            {
                if (records.MoveNext()) record = records.Current;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failure = SourceErrors.CannotRead(Name, e.Message);
            }
            if (failure is not null) yield return ReadRecord.Unreadable(Name, failure);
            if (record is null) yield break;
            yield return record.Value;
        }
    }

    /// <summary>A block for records of this source, for reading many without making an entry of each.</summary>
    public virtual RecordBlock NewBlock() => new EntryBlock();

    /// <summary>
    /// Reads the next records into a block; not to be mixed with <see cref="Read"/>. One thread at a time fills blocks, others
    /// may look at blocks filled before.
    /// </summary>
    /// <param name="block">A block of <see cref="NewBlock"/> of this source; what it held is gone.</param>
    /// <returns>Whether it holds any record: false at the end of the source.</returns>
    public bool TryFill(RecordBlock block)
    {
        block.Clear();
        if (failed) return false;
        try
        {
            return Fill(block);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failed = true;
            block.Fail(ReadRecord.Unreadable(Name, SourceErrors.CannotRead(Name, e.Message)));
            return true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    private protected abstract IEnumerable<ReadRecord> ReadRecords();

    private protected virtual bool Fill(RecordBlock block)
    {
        filling = (EntryBlock)block;
        unread ??= ReadRecords().GetEnumerator();
        // Who types into a pipe is answered row by row.
        long since = Environment.TickCount64;
        while (!filling.IsFull && unread.MoveNext())
        {
            filling.Add(unread.Current);
            if (TotalBytes is null && Environment.TickCount64 - since > LongestWait) break;
        }
        return filling.Count > 0;
    }

    /// <summary>An entry for the next record: one of the block that is being filled, or a new one.</summary>
    private protected Entry NewEntry(EntryEvent entryEvent, long length) => filling?.Take(entryEvent, length) ?? new Entry(entryEvent);

    /// <summary>Closes what the source reads from.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) unread?.Dispose();
    }

    private protected void Report(ReadDiagnostic diagnostic) => diagnostics.Add(diagnostic);

    private static EntrySource Choose(PeekedStream stream, string name, ReadOptions options)
    {
        switch (ContentSignature.Of(stream.Peek(ContentSignature.Length)))
        {
            case ContentKind.Package: return new WorkbookSource(stream.ToSeekable(), name, options);
            case ContentKind.CompoundFile: return Unreadable(stream, name, SourceErrors.CompoundFile(name, CompoundFile.IsEncryptedPackage(stream)));
            case ContentKind.WideText: return Unreadable(stream, name, SourceErrors.WrongEncoding(name));
            case ContentKind.Parquet: return new ParquetSource(stream.ToSeekable(), name, options);
            case ContentKind.EncryptedParquet: return Unreadable(stream, name, ParquetErrors.Encrypted(name));
        }
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".xlsx" or ".xlsm" or ".xls": return Unreadable(stream, name, SourceErrors.NotAWorkbook(name));
            case ".parquet": return Unreadable(stream, name, ParquetErrors.NotParquet(name));
            case ".ndjson" or ".jsonl" or ".json": return new NdjsonSource(stream, name, options);
            case ".csv" or ".tsv": return new CsvSource(stream, name, options);
        }
        return stream.FirstVisible() is (byte)'{' or (byte)'[' ? new NdjsonSource(stream, name, options) : new CsvSource(stream, name, options);
    }

    private protected static EntrySource Unreadable(PeekedStream stream, string name, ReadError error)
    {
        stream.Dispose();
        return new UnreadableSource(name, error);
    }
}
