namespace CivilStatus.Validation.Catalogues;

/// <summary>What a rule, an exception or a value rests on (căn cứ pháp lý). Immutable; safe to share between threads.</summary>
/// <param name="Verification">How well it is verified.</param>
public sealed record Ground(Verification Verification)
{
    /// <summary>The id of the legal instrument; null where the verification is <see cref="Verification.NotLaw"/>.</summary>
    public string? Instrument { get; init; }

    /// <summary>The provision, such as “điểm a khoản 1 Điều 8”.</summary>
    public LocalizedText? Provision { get; init; }

    /// <summary>When this ground carries what rests on it.</summary>
    public Period Period { get; init; } = Period.Always;

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }

    /// <summary>What else should be known about it.</summary>
    public LocalizedText? Remark { get; init; }
}
