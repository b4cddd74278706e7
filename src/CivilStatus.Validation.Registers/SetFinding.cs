using System.Collections.Immutable;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Registers;

/// <summary>What a rule found in a pair or a group of entries. Safe to share between threads as long as its entries are not changed.</summary>
public sealed class SetFinding
{
    internal SetFinding(Finding finding, Entry first, Entry? other, ImmutableArray<SetMember> members, long memberCount, ImmutableArray<SetField> fields)
        => (Finding, First, Other, Members, MemberCount, Fields) = (finding, first, other, members, memberCount, fields);

    /// <summary>The finding in the joined record, in which the fields of the second entry stand under <c>other.</c>: rule, role, verdict, effect, message, grounds.</summary>
    public Finding Finding { get; }

    /// <summary>The first entry; of a group the first that states the value.</summary>
    public Entry First { get; }

    /// <summary>The second entry; null for a group.</summary>
    public Entry? Other { get; }

    /// <summary>The entries: the first and the other, or those of a group that state the value, of which some may be left out.</summary>
    public ImmutableArray<SetMember> Members { get; }

    /// <summary>How many there are, those included that <see cref="Members"/> leaves out.</summary>
    public long MemberCount { get; }

    /// <summary>The fields that the finding is about, each in the entry it stands in.</summary>
    public ImmutableArray<SetField> Fields { get; }
}
