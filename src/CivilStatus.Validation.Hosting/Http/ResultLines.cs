using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Findings.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>The lines of the answer to a stream: one for each record, then one that sums up or tells why it broke off.</summary>
internal sealed class ResultLines(PipeWriter output, ValidateRequest asked, EntryValidation validation, ValidationMetrics metrics) : IDisposable
{
    private const int Due = 16 << 10;

    private readonly Utf8JsonWriter json = new(output, JsonAnswer.Options);
    private readonly ValidationResultWriter results = new(asked.Basis.Validator.Catalogue, asked.Language);
    private readonly PooledEntryReader reader = new();
    private readonly long[] dispositions = new long[Enum.GetValues<Disposition>().Length];
    private long unreadable, faults;

    /// <summary>How many records have been answered.</summary>
    public long Records { get; private set; }

    /// <summary>Whether enough lines wait to be sent.</summary>
    public bool IsDue => output.UnflushedBytes >= Due;

    public void Validate(ReadOnlyMemory<byte> record)
    {
        if (!reader.TryRead(record, out Entry? entry, out EntryJsonError? error))
        {
            Refuse(Problems.Unreadable(error));
            return;
        }
        ValidationResult result = validation.Ask(entry, asked.Basis);
        dispositions[(int)result.Disposition]++;
        faults += result.Faults.Length;
        Start();
        results.WriteProperties(json, result);
        End();
    }

    /// <summary>Answers a record that cannot be read; the others are validated all the same.</summary>
    public void Refuse(Problem problem)
    {
        unreadable++;
        metrics.Unreadable(problem.Code);
        Start();
        json.WriteString("disposition", "unreadable");
        json.WritePropertyName("error");
        ProblemWriter.Write(json, problem, asked.Language);
        End();
    }

    public void Summarise(TimeSpan elapsed)
    {
        json.Reset();
        json.WriteStartObject();
        json.WriteStartObject("summary");
        json.WriteNumber("records", Records);
        foreach (Disposition disposition in Enum.GetValues<Disposition>()) json.WriteNumber(CamelCase.Of(disposition), dispositions[(int)disposition]);
        json.WriteNumber("unreadable", unreadable);
        json.WriteNumber("faults", faults);
        asked.Write(json);
        json.WriteNumber("seconds", Math.Round(elapsed.TotalSeconds, 3));
        json.WriteEndObject();
        End();
    }

    /// <summary>The last line of an answer that is not whole.</summary>
    public void Break(Problem problem)
    {
        json.Reset();
        json.WriteStartObject();
        json.WritePropertyName("problem");
        ProblemWriter.Write(json, problem, asked.Language);
        End();
    }

    public async ValueTask Flush(CancellationToken cancelled)
    {
        if (output.UnflushedBytes > 0) await output.FlushAsync(cancelled).ConfigureAwait(false);
    }

    public void Dispose() => json.Dispose();

    private void Start()
    {
        Records++;
        json.Reset();
        json.WriteStartObject();
        json.WriteNumber("record", Records);
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }
}
