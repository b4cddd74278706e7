namespace CivilStatus.Validation.Evaluation;

/// <summary>A fact that stands in for an absent one, as slots of a layout.</summary>
/// <param name="Field">The slot of the absent fact.</param>
/// <param name="From">The slot of the fact that stands in.</param>
internal sealed record AssumedSlot(int Field, int From);
