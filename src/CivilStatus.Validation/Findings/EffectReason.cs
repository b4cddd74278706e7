namespace CivilStatus.Validation.Findings;

/// <summary>Why an effect is what it is.</summary>
public enum EffectReason : byte
{
    /// <summary>Nothing is breached, nor can be as far as is known: there is no effect.</summary>
    NoBreach,

    /// <summary>The profile gives it to the rule's kind and the verdict.</summary>
    Profile,

    /// <summary>The rule asks a question where it cannot decide.</summary>
    Question,

    /// <summary>The exception that permits the breach has its own, in every profile.</summary>
    Exception,

    /// <summary>The law it rests on is not verified well enough for more.</summary>
    Verification,

    /// <summary>The rule is in preview.</summary>
    Preview,

    /// <summary>A fact stood in for an absent one.</summary>
    Assumption,

    /// <summary>The rule's own limit (<c>atMost</c>).</summary>
    OwnLimit,

    /// <summary>An officer confirmed that the book reads so.</summary>
    Confirmation,
}
