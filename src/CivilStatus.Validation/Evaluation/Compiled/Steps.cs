using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>One compiled condition. Safe to share between threads; the frame is the caller's own.</summary>
internal delegate Truth TruthStep(EntryFrame frame);

/// <summary>One compiled number or date.</summary>
internal delegate ValueRange RangeStep(EntryFrame frame);

/// <summary>One compiled text.</summary>
internal delegate TextSlice TextStep(EntryFrame frame);

/// <summary>Whether something holds of a text.</summary>
internal delegate bool TextTest(ReadOnlySpan<char> text);

/// <summary>
/// All conditions of a group of rules fused: flags in the frame each rule that may find something, and no other.
/// </summary>
internal delegate void RuleFilter(EntryFrame frame, SlotFact[] facts);
