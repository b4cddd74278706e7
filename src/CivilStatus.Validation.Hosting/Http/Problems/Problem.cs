using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Hosting.Http;

/// <summary>Why a request cannot be answered, as RFC 9457 has it. It quotes nothing of the request: callers log what they get.</summary>
/// <param name="Code">What is wrong; it never changes its meaning.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Title">What is wrong with every request that has this code.</param>
/// <param name="Detail">What is wrong with this one, what is allowed and what to do.</param>
internal sealed record Problem(string Code, int Status, LocalizedText Title, LocalizedText Detail)
{
    /// <summary>The type as RFC 9457 wants it: an identifier, no address.</summary>
    public string Type => "urn:civilstatus:problem:" + Code;

    /// <summary>The place in the record as a JSON path.</summary>
    public string? Path { get; init; }

    /// <summary>How many bytes of the record precede the place.</summary>
    public long? Position { get; init; }

    /// <summary>The query parameter or header it is about.</summary>
    public string? Parameter { get; init; }

    /// <summary>What is allowed there.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>How much is allowed, in bytes, records or seconds.</summary>
    public double? Limit { get; init; }
}
