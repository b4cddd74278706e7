namespace CivilStatus.Validation.Decisions;

/// <summary>How surely facts decide a verdict.</summary>
public enum DecisionKind : byte
{
    /// <summary>Whatever they turn out to be, knowing all of them decides; knowing all but one does not always.</summary>
    Surely,

    /// <summary>Any one of them decides if it turns out to have certain values.</summary>
    Possibly,

    /// <summary>None of them decides alone, whatever its value.</summary>
    Together,
}
