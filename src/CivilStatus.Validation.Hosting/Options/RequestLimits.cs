namespace CivilStatus.Validation.Hosting;

/// <summary>
/// What a request over HTTP may cost; one that asks for more is refused with problem details. How deep a record may be nested and how
/// many items its lists may hold is fixed by <see cref="Records.Json.EntryJsonReader"/>. Read by many requests at once: not to be changed once the service has started.
/// </summary>
public sealed class RequestLimits
{
    /// <summary>How many bytes one record may have, alone or as a line of a stream; 1 MiB by default, at least 1 KiB, at most 64 MiB.</summary>
    public int MaxRecordBytes { get; set; } = 1 << 20;

    /// <summary>How many bytes a stream of records may have; 1 GiB by default.</summary>
    public long MaxStreamBytes { get; set; } = 1L << 30;

    /// <summary>How many records a stream may have, blank lines not counted; 1,000,000 by default.</summary>
    public long MaxStreamRecords { get; set; } = 1_000_000;

    /// <summary>
    /// How many bytes of results are held for a caller who still sends and does not read yet; 8 MiB by default. When they are full, the
    /// stream is read on only as the caller reads.
    /// </summary>
    public int StreamBufferBytes { get; set; } = 8 << 20;

    /// <summary>How long the request of one record may take, from its headers to its last byte; 30 seconds by default.</summary>
    public TimeSpan RecordTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a stream may take; 30 minutes by default.</summary>
    public TimeSpan StreamTimeout { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How many bytes a second a body must bring on average; 240 by default, zero for any.</summary>
    public double MinBytesPerSecond { get; set; } = 240;

    /// <summary>For how long a body may be slower than that; 5 seconds by default, more than one second.</summary>
    public TimeSpan SlowBodyGrace { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// For how long the results of a stream may be taken more slowly than that, as by a caller who sends everything before reading;
    /// 1 minute by default, more than one second.
    /// </summary>
    public TimeSpan SlowReaderGrace { get; set; } = TimeSpan.FromMinutes(1);
}
