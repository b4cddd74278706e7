namespace CivilStatus.Validation.Registers.Reconciling;

/// <summary>What comparing the two databases says of an entry's person and a person of the population database; the worse, the greater.</summary>
public enum ReconciledClass : byte
{
    /// <summary>All that both are to state is stated by both and is the same, whatever way it is written.</summary>
    Agrees,

    /// <summary>Nothing contradicts, but something is less exact on one side, or missing.</summary>
    Compatible,

    /// <summary>Names are spelled otherwise, as one name may be; nothing else contradicts.</summary>
    DiffersBySpelling,

    /// <summary>Something contradicts: the book prevails.</summary>
    Differs,

    /// <summary>An entry whose person the population database does not have.</summary>
    OnlyLeft,

    /// <summary>A person who has no birth entry; where there are no birth entries at all, no entry.</summary>
    OnlyRight,
}
