using System.Collections.Immutable;
using System.IO.Hashing;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Reconciling.Asking;

namespace CivilStatus.Validation.Registers.Reconciling.Storing;

/// <summary>Makes entries and persons ready for the store. Safe to share between threads.</summary>
internal sealed class RecordPreparation(ImmutableArray<PersonQuestion> questions, KeyReader keys)
{
    private readonly (string Signature, ResolvedKey Key)[] ofPersons = [.. questions.SelectMany(q => q.Keys).DistinctBy(k => k.Signature)];
    private readonly ILookup<EntryEvent, PersonQuestion> ofEvents = questions.ToLookup(q => q.Event);

    /// <summary>The entry; null where the rule is not asked of its event.</summary>
    public PreparedLeft? Prepare(Entry entry, long record, string source)
    {
        PersonQuestion[] asked = [.. ofEvents[entry.Event]];
        if (asked.Length == 0) return null;
        byte[] json = StoredRecord.Of(entry);
        PreparedPrincipal[] principals = [.. asked.Select(q => new PreparedPrincipal(q.Number, Hashes(q.Keys.Select(k => (k.Signature, Whole(keys.First(k.Key, entry)))))))];
        return new PreparedLeft(record, source, entry["id"], CellColumns.Of(entry), entry.Event == EntryEvent.Birth, EntryPlace.Of(entry, keys, XxHash3.HashToUInt64(json)), json, principals);
    }

    public PreparedRight PreparePerson(Entry person, long record, string source)
    {
        byte[] json = PersonRecord.Of(person);
        return new PreparedRight(record, source, person["personalId"], XxHash3.HashToUInt64(json), json, Hashes(ofPersons.Select(k => (k.Signature, Whole(keys.Other(k.Key, person))))));
    }

    // With persons, every term of a key must be there.
    private static string? Whole(IReadOnlyList<KeyText> texts) => texts.Count == 0 ? null : texts[0].Text;

    private static ulong[] Hashes(IEnumerable<(string Signature, string? Key)> read)
        => [.. read.Where(k => k.Key is not null).Select(k => KeyHash.Of($"{k.Signature}\u001e{k.Key}")).Distinct()];
}
