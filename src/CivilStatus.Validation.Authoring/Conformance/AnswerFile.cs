using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Conformance;

/// <summary>The answers of a file, and the lines of it that cannot be read.</summary>
/// <param name="Answers">The answers, in order, each to another vector.</param>
/// <param name="Errors">The lines that cannot be read, in order; a second answer to a vector among them.</param>
public sealed record AnswerFile(ImmutableArray<Answer> Answers, ImmutableArray<AnswerError> Errors)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads NDJSON; blank lines do not count, and a byte order mark does no harm.</summary>
    public static AnswerFile Read(ReadOnlyMemory<byte> lines)
    {
        var answers = ImmutableArray.CreateBuilder<Answer>();
        var errors = ImmutableArray.CreateBuilder<AnswerError>();
        var answeredOn = new Dictionary<string, int>(StringComparer.Ordinal);
        if (lines.Span.StartsWith(ByteOrderMark)) lines = lines[ByteOrderMark.Length..];
        for (int number = 1; lines.Length > 0; number++)
        {
            int end = lines.Span.IndexOf((byte)'\n');
            if (end < 0) end = lines.Length;
            ReadOnlyMemory<byte> line = lines[..end];
            lines = lines[Math.Min(end + 1, lines.Length)..];
            if (line.Span.Trim(" \t\r"u8).IsEmpty) continue;
            if (!AnswerReader.TryRead(line, number, out Answer? answer, out AnswerError? error))
            {
                if (error is not null) errors.Add(error);
            }
            else if (!answeredOn.TryAdd(answer.Id, number))
            {
                int first = answeredOn[answer.Id];
                errors.Add(new AnswerError(number, LocalizedText.Of($"trường hợp \"{answer.Id}\" đã được trả lời ở dòng {first}", $"vector \"{answer.Id}\" was answered on line {first}")));
            }
            else
            {
                answers.Add(answer);
            }
        }
        return new AnswerFile(answers.DrainToImmutable(), errors.DrainToImmutable());
    }
}
