namespace CivilStatus.Validation;

/// <summary>
/// A validator that can be exchanged for one of a newer bundle while entries are being validated: each entry is validated by
/// the one that was there when it came, whole. Safe to share between threads.
/// </summary>
/// <param name="first">The validator to begin with.</param>
public sealed class SwappableValidator(Validator first)
{
    private Validator current = first;

    /// <summary>
    /// The validator to use now. Take it once for an entry and all that is asked about it, its profile included: the next time it may
    /// be another one.
    /// </summary>
    public Validator Current => Volatile.Read(ref current);

    /// <summary>Puts another validator in place and gives the one that was there, which may still be in use.</summary>
    public Validator Exchange(Validator newer) => Interlocked.Exchange(ref current, newer);
}
