namespace CivilStatus.Validation.Findings;

/// <summary>One step of how an effect came about: the first says where it starts, each further one limits it. Immutable; safe to share between threads.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Effect">The effect it starts with, or the strongest that the limit lets through.</param>
public sealed record EffectStep(EffectReason Reason, Effect Effect);
