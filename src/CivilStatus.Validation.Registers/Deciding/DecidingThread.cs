using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>What a thread that decides uses again for every candidate: an entry that is read is valid until the next one, so the two of a pair need a reader each.</summary>
internal sealed class DecidingThread(RecordFile records, Question question)
{
    public StoredEntryReader First { get; } = new(records);

    public StoredEntryReader Other { get; } = new(records);

    /// <summary>Where two are joined; null for a group.</summary>
    public Entry? Joined { get; } = question.Kind == SetKind.Group ? null : new Entry(question.Asked.Layout);
}
