namespace CivilStatus.Validation.Rules.Sets;

/// <summary>What a rule over a set of entries looks at.</summary>
public enum SetKind : byte
{
    /// <summary>Two entries that share a key.</summary>
    Pair,

    /// <summary>An entry and the one that comes next among those that share a key.</summary>
    Next,

    /// <summary>All entries that share a key, once for each value of a field.</summary>
    Group,

    /// <summary>Two persons, of whatever entries and roles, that share a key.</summary>
    Persons,
}
