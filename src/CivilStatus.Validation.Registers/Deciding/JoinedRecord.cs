using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Puts the records of a candidate together as its question is asked of them.</summary>
internal static class JoinedRecord
{
    /// <summary>The record; null where the two share no key: only their hashes are the same.</summary>
    public static Entry? Of(Question question, KeyReader keys, Entry first, Entry? other, string? firstRole, string? otherRole, GroupNumbers? group)
    {
        if (group is not null) return GroupEntry.Of(first, group.Size, group.Least, group.Most, group.Stretches);
        Entry joined = question.Kind == SetKind.Persons
            ? JoinedEntry.Of(PersonOfEntry.Of(first, firstRole!), PersonOfEntry.Of(other!, otherRole!))
            : JoinedEntry.Of(first, other!);
        return question.Kind == SetKind.Next || keys.Share(question.Asked, joined) ? joined : null;
    }
}
