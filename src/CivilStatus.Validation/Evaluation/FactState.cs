namespace CivilStatus.Validation.Evaluation;

/// <summary>Whether something is written in a field.</summary>
public enum FactState : byte
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A stand-in for nothing, such as “, , ,”; counts as missing.</summary>
    Placeholder,

    /// <summary>Something.</summary>
    Present,
}
