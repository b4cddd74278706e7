using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Rules;

/// <summary>A condition under which a breach is permitted (trường hợp ngoại lệ). Immutable; safe to share between threads.</summary>
/// <param name="Id">Its id within the rule, such as <c>very-young-mother</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Message">What is said of the entry; null where the rule's message with the title will do.</param>
/// <param name="When">When it permits the breach.</param>
/// <param name="Ground">What it rests on.</param>
/// <param name="Effect">Its effect, in every profile.</param>
public sealed record ExceptionClause(
    string Id,
    LocalizedText Title,
    LocalizedText? Message,
    Condition When,
    Ground Ground,
    Effect Effect);
