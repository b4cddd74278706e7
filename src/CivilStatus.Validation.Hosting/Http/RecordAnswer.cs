using CivilStatus.Validation.Findings.Json;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using Microsoft.AspNetCore.Http;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>Validates the one record of a request.</summary>
internal sealed class RecordAnswer(EntryValidation validation, ValidationMetrics metrics, RequestLimits limits)
{
    public async Task Send(HttpContext context, ValidateRequest asked, CancellationToken cancelled)
    {
        ReadOnlyMemory<byte> body = await RecordBody.Read(context.Request, limits.MaxRecordBytes, cancelled).ConfigureAwait(false);
        if (!EntryJsonReader.TryRead(body.Span, out Entry? entry, out EntryJsonError? error))
        {
            metrics.Unreadable(error.Code);
            throw new ProblemException(Problems.Unreadable(error));
        }
        ValidationResult result = validation.Validate(entry, asked.Basis);
        var results = new ValidationResultWriter(asked.Basis.Validator.Catalogue, asked.Language);
        await JsonAnswer.Send(context, MediaTypes.Json, asked.Language, json =>
        {
            json.WriteStartObject();
            asked.Write(json);
            results.WriteProperties(json, result);
            json.WriteEndObject();
        }).ConfigureAwait(false);
    }
}
