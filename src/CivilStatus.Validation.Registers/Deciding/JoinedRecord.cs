using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Puts the records of a candidate together as its question is asked of them.</summary>
internal static class JoinedRecord
{
    /// <summary>The record, in <paramref name="reused"/> where that is given and two are joined; null where the two share no key: only their hashes are the same.</summary>
    public static Entry? Of(Question question, KeyReader keys, Entry first, Entry? other, string? firstRole, string? otherRole, GroupNumbers? group, Entry? reused = null)
    {
        if (group is not null) return GroupEntry.Of(first, group.Size, group.Least, group.Most, group.Stretches);
        if (question.Kind == SetKind.Persons) (first, other) = (PersonOfEntry.Of(first, firstRole!), PersonOfEntry.Of(other!, otherRole!));
        Entry joined = reused ?? new Entry(question.Asked.Layout);
        JoinedEntry.Join(joined, first, other!);
        return question.Kind == SetKind.Next || keys.Share(question.Asked, joined) ? joined : null;
    }
}
