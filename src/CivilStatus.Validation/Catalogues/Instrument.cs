using System.Collections.Immutable;
using NodaTime;

namespace CivilStatus.Validation.Catalogues;

/// <summary>One legal instrument. Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id in the catalogue, such as <c>52-2014-qh13</c>.</param>
/// <param name="Number">Its official number, such as <c>52/2014/QH13</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Promulgated">The day it was promulgated, where known.</param>
/// <param name="InForce">When it is in force; empty where no day is known.</param>
/// <param name="Territory">The territories it holds in; empty means all.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Verification">How well number and dates are verified.</param>
/// <param name="LastCheckedOn">The day it was last checked.</param>
/// <param name="Remark">What else should be known about it.</param>
/// <param name="Replaces">The ids of the instruments whose place it takes.</param>
/// <param name="Amends">The ids of the instruments that it changes and leaves in force.</param>
public sealed record Instrument(
    string Id,
    string Number,
    LocalizedText Title,
    LocalDate? Promulgated,
    ImmutableArray<Period> InForce,
    ImmutableArray<string> Territory,
    string Source,
    Verification Verification,
    LocalDate LastCheckedOn,
    LocalizedText? Remark,
    ImmutableArray<string> Replaces,
    ImmutableArray<string> Amends);
